def g(name, inner=None):
    try:
        if inner:
            yield from inner
        else:
            yield name
            raise ValueError(name)
    finally:
        print("finally", name)


try:
    for x in g("a", g("b", g("c"))):
        print(x)
except ValueError as e:
    print("error", e)
