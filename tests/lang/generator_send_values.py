def g():
    x = yield "first"
    while x is not None:
        x = yield x * 2
    y = yield
    print("got", y)


it = g()
try:
    it.send(5)
except TypeError as e:
    print(e)
print(it.send(None), it.send(10), it.send("ab"), it.send(None))
try:
    it.send("last")
except StopIteration:
    print("done")
try:
    it.send(1)
except StopIteration as e:
    print("after end", e.value)
