try:
    try:
        raise ValueError("one")
    except ValueError:
        try:
            raise KeyError("two")
        except KeyError:
            pass
        raise
except ValueError as e:
    print(repr(e), e.__context__)


def f():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError as k:
            raise


try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))
