def g():
    yield 1
    raise StopIteration("inner")


it = g()
next(it)
try:
    next(it)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), e.__suppress_context__)


def h():
    yield next(iter([]))


try:
    list(h())
except RuntimeError as e:
    print(e)


def caught():
    try:
        next(iter([]))
    except StopIteration:
        return
    yield


print(list(caught()))
