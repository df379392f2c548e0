def f(a):
    b = 1
    first = locals()
    b = 2
    c = 3
    second = locals()
    first["b"] = 99
    print(b, first is second, sorted(first), sorted(second), second["b"])
    second["a"] = "no"
    return a


print(f(0))


def g():
    x = 1
    exec("x = 2; y = 3")
    print(x)
    d = locals()
    exec("x = 4; y = 5", globals(), d)
    print(x, d)
    try:
        y
    except NameError as e:
        print(e)


g()
