def inner():
    yield 1
    return "r"


def outer(i):
    r = yield from i
    yield "result", r


i = inner()
print(list(i), list(outer(i)))


def selfref():
    yield from it


it = selfref()
try:
    next(it)
except ValueError as e:
    print(e)
