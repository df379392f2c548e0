def inner():
    try:
        x = yield 1
        print("inner got", x)
        yield 2
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    return "done"


def outer():
    r = yield from inner()
    yield r


it = outer()
print(next(it), it.send("hello"), it.throw(ValueError("v")), next(it))
it = outer()
next(it)
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("escaped", e)
