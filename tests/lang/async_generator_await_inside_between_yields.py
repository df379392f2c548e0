class P:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)


async def agen():
    a = await P("one")
    b = yield ("item", a)
    c = await P("two")
    yield ("item", b, c)


g = agen()
s = g.asend(None)
print(s.send(None))
try:
    s.send("A")
except StopIteration as e:
    print(e.value)
s = g.asend("B")
print(s.send(None))
try:
    s.send("C")
except StopIteration as e:
    print(e.value)
try:
    s.send(None)
except RuntimeError as e:
    print(e)
s = g.__anext__()
try:
    s.send(None)
except StopAsyncIteration:
    print("end")
