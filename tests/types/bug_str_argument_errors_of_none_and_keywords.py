def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


show(str, b"a", None)
show(str, b"a", "ascii", None)
show(str, b"a", errors=1)
show(str.maketrans, "a", None)
show(str.maketrans, "a", "b", None)
show(str.maketrans, 1, 2)
show("a".upper, 1, x=2)
show("a".strip, "b", 1, chars=2)
show([].append, 1, 2, x=1)
show(range, 1, 2, 3, 4, x=1)
show(len, x=1)
show(format, 10**25, "c")
show(format, -1, "c")
