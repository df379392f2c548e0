def v(x):
    print(x, end=" ")
    return x


v(1) + v(2) * v(3) - v(4)
print()
{v("k1"): v("v1"), v("k2"): v("v2")}
[v(1), *[v(2)], v(3)]
print()
v("else") if v(0) else v("cond false")
v(5) < v(6) > v(1)
print()
[0, 1, 2, 3][v(0):v(3):v(2)]
(v("a"), v("b"))
{v(8), v(9)}
print()
v(2) ** v(3)
-v(7) + ~v(6)
(lambda a=v("d1"), *, b=v("d2"): 0)(v(1), b=v(2))
print()
