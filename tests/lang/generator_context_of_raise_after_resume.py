def g():
    try:
        raise KeyError("in generator")
    except KeyError:
        yield
        raise IndexError("later")


it = g()
next(it)
try:
    try:
        raise ValueError("outer")
    except ValueError:
        next(it)
except IndexError as e:
    print(repr(e.__context__), repr(e.__context__.__context__))
