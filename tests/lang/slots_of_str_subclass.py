class S(str):
    __slots__ = ("x", "y")


s = S("text")
s.x = 1
print(s, s.x, hasattr(s, "y"), hasattr(s, "__dict__"))
try:
    s.z = 1
except AttributeError as e:
    print(e)


class Sub(S): pass


t = Sub("sub")
t.y = t.z = 2
print(t.y, t.__dict__, t + "!", S.x)
