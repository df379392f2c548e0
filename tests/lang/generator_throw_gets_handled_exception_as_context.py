def g():
    try:
        raise KeyError("inside")
    except KeyError:
        yield 1


def plain():
    yield 1


for make in (g, plain):
    it = make()
    next(it)
    try:
        try:
            raise OSError("resumer")
        except OSError:
            it.throw(ValueError("thrown"))
    except ValueError as e:
        print(make.__name__, repr(e), repr(e.__context__))


def bare():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 1
        try:
            raise
        except ZeroDivisionError as e:
            yield e


it = bare()
next(it)
print(repr(next(it)))
