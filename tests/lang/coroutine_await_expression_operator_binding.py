class V:
    def __init__(self, v): self.v = v
    def __await__(self):
        return self.v
        yield
async def f():
    a = await V(2) ** 3
    b = -await V(3)
    c = await V([1, 2, 3]) [1:] if False else (await V([1, 2, 3]))[1:]
    d = await V(1) + await V(2) * await V(3)
    e = [await V(i) for i in range(3)]
    g = {await V("k"): await V("v")}
    h = await V(0) or await V("or")
    i = f"{await V('f')}{await V(5):>{await V(3)}}"
    j = (await V(1), *await V([2, 3]))
    k = await (await V(V("nested")))
    l = not await V(0)
    m = await V(1) < await V(2) < await V(3)
    n = lambda: 5
    return a, b, c, d, e, g, h, i, j, k, l, m, await V(n())
try: f().send(None)
except StopIteration as e: print(e.value)
