def f(x, y=1, *rest, k=10, m, **kw):
    return x, y, rest, k, m, kw


print(f(0, m=1))
print(f(0, 1, 2, 3, m=1, k=2, z=3))
try:
    f(0, 1, 2, 3)
except TypeError as e:
    print(e)
