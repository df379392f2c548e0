class A:
    x = 1


class B(A): pass


def read(o): return o.y


b = B()
for i in range(3):
    try:
        read(b)
    except AttributeError as e:
        print(e)
A.__getattr__ = lambda s, n: "hook " + n
print(read(b), b.x)
A.__getattribute__ = lambda s, n: "all " + n
print(read(b), b.x)
del A.__getattribute__, A.__getattr__
B.y = "plain"
print(read(b), b.x)
