class C:
    xs = [1, 2]
    n = 10
    g = list(x for x in xs)
    try:
        h = list(x * n for x in xs)
    except NameError as e:
        err = str(e)


print(C.g, C.err)
