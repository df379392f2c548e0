def g():
    xs = [(yield 1), (yield 2)]
    print(xs)
    d = {(yield "k"): (yield "v")}
    print(d)
    print((yield) or "none", f"{(yield 'f')}")
    return len((yield "arg"))


it = g()
v = None
n = 0
try:
    while True:
        got = it.send(v)
        print("yielded", got)
        n += 1
        v = f"s{n}"
except StopIteration as e:
    print("returned", e.value)
