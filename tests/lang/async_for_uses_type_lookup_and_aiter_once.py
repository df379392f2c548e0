class A:
    def __init__(self): self.n = 0
    def __aiter__(self):
        print("aiter")
        return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n


async def main():
    a = A()
    a.__anext__ = None
    async for x in a:
        print(x)
    else:
        print("else", x)
    async for x in A():
        break
    else:
        print("no else")
    async for y.z in A(): pass
    print(y.z)
    async for (p, q), *r in B(): print(p, q, r)


class y: pass
class B(A):
    async def __anext__(self):
        if self.n: raise StopAsyncIteration
        self.n = 1
        return (1, 2), 3, 4


try:
    main().send(None)
except StopIteration:
    pass
