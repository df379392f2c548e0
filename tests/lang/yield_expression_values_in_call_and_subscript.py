def g():
    d = {(yield "key"): (yield "value")}
    print(d)
    print((yield 1) + (yield 2))
    l = [(yield "a"), *(yield "b")]
    print(l)
    x = yield
    print(x, (yield), (yield (yield "inner")))
    if (yield "cond"): print("true branch")
    return (yield "last")
it = g()
v = next(it)
send = iter(["K", "V", 10, 20, "A", "BC", "X", "Y", "in", "out", 1, "end"])
try:
    while True:
        print("yielded", v)
        v = it.send(next(send))
except StopIteration as e:
    print("returned", e.value)
