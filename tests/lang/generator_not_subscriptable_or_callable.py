g = (x for x in [1])
for f in (lambda: g[0], lambda: g(), lambda: len(g), lambda: type(g)(), lambda: g + g, lambda: reversed(g)):
    try:
        f()
    except TypeError as e:
        print(e)
print(bool(g), 1 in g, 1 in g)
