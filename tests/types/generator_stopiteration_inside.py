def g():
    yield 1
    raise StopIteration("inner")

it = g()
print(next(it))
try:
    next(it)
except RuntimeError as e:
    print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)

def h():
    yield next(iter([]))

try:
    list(h())
except RuntimeError as e:
    print(type(e).__name__, e)
try:
    list(next(iter(())) for _ in range(3))
except RuntimeError as e:
    print(type(e).__name__, e)

def r():
    return 5
    yield

try:
    next(r())
except StopIteration as e:
    print(repr(e), e.value)

def tup():
    return (1, 2)
    yield

try:
    next(tup())
except StopIteration as e:
    print(repr(e), e.value)

def exc():
    return ValueError("as value")
    yield

try:
    next(exc())
except StopIteration as e:
    print(repr(e.value))
