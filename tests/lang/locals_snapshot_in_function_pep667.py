def f(a):
    b = 2
    l1 = locals()
    l1["a"] = "changed"
    l1["new"] = 1
    l2 = locals()
    c = 3
    return a, sorted(l1), sorted(l2), l1 is l2


print(f(1))


def g():
    x = 1
    exec("x = 2; y = 3")
    try:
        y
    except NameError as e:
        print(e)
    return x, eval("x"), "y" in locals()


print(g())
