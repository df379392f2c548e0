class C:
    x = 1


c = C()
c.y = 2
vars(c)["z"] = 3
print(vars(c), c.z, vars(C)["x"])


def f(a):
    b = 2
    return vars()


print(f(1), vars() is globals())
for bad in (5, [], object()):
    try:
        vars(bad)
    except TypeError as e:
        print(e)
