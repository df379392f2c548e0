def g():
    got = yield from [7, 8]
    print("got", got)
    yield "next"


it = g()
print(next(it), it.throw(StopIteration(3)))
it = g()
print(next(it))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
