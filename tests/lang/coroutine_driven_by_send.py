class Suspend:
    def __init__(self, v): self.v = v

    def __await__(self):
        got = yield self.v
        return ("got", got)


async def co(a):
    print("start", a)
    x = await Suspend("first")
    print(x)
    y = await Suspend("second")
    return x, y


c = co(1)
print(type(c).__name__, c.send(None))
print(c.send("A"))
try:
    c.send("B")
except StopIteration as e:
    print(e.value)
