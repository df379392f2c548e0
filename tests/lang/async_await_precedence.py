def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


class A:
    def __init__(self, v): self.v = v
    def __await__(self):
        return self.v
        yield


class N:
    def __pow__(self, o): return A2("pow")
    def __getattr__(self, n): return A2(n)
    def __getitem__(self, k): return A2(k)
    def __call__(self): return A2("call")


class A2:
    def __init__(self, v): self.v = v
    def __await__(self):
        return self.v
        yield
    def __pow__(self, o): return "pow of awaitable"


async def main():
    n = N()
    print(await n.attr, await n["key"], await n())
    print(await A2(3) ** 2, -await A2(4), await A2(2) * 3, not await A2(0))


run(main())
