def inner():
    yield 1
    yield 2
    return "inner result"


def outer():
    r = yield from inner()
    print("got", r)
    r = yield from [10, 20]
    print("list gives", r)
    yield from "ab"
    yield from ()
    yield from {"k": 1}
    return r


print(list(outer()))
