def g(v):
    return v
    yield


for v in (None, 1, (1, 2), StopIteration(5), ValueError("x"), [1]):
    try:
        next(g(v))
    except StopIteration as e:
        print(repr(e), repr(e.value), e.args)


def outer(v):
    got = yield from g(v)
    print("got", repr(got))


list(outer((1, 2)))
list(outer(StopIteration(7)))
e = StopIteration(1, 2)
print(e.value, e.args)
e.value = "changed"
print(e.value, e.args)
print(StopIteration().value, StopAsyncIteration(3).args)
