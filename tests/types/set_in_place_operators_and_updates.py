def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

s = {1, 2, 3}
t(s.__ior__, [4])
t(s.__iand__, [1])
def bad():
    global s
    s |= [4]
t(bad)
s |= {4}; s &= {1, 2, 4}; s -= frozenset([4]); s ^= {2, 9}
print(sorted(s))
s.update([5], "a", {"k": 1})
s.intersection_update([1, 5, "a"], [5, "a"])
print(sorted(s, key=str))
s.difference_update([5], ["zz"])
s.symmetric_difference_update("ab")
print(s, s.update(), s.difference_update(), s.intersection_update() if False else None)
t(s.symmetric_difference_update)
t(s.update, 5)
t(s.update, [1, []])
print(sorted(s, key=str))
s -= s
print(s)
s = {1, 2}
s ^= s
print(s)
f = frozenset([1])
g = f
f |= {2}
print(sorted(f), sorted(g), type(f))
