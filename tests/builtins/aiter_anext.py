class A:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n

def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value

async def main():
    a = aiter(A(2))
    print(await anext(a), await anext(a, "d"), await anext(a, "default"))
    try:
        await anext(a)
    except StopAsyncIteration as e:
        print(type(e).__name__)
    async def g():
        yield 1
    x = aiter(g())
    print(await anext(x), await anext(x, None))
    for f in (lambda: aiter([]), lambda: anext([]), lambda: aiter(), lambda: anext(a, 1, 2),
            lambda: anext(5, 1)):
        try:
            f()
        except TypeError as e:
            print(type(e).__name__, e)
    class Bad:
        def __aiter__(self):
            return 5
    try:
        aiter(Bad())
    except TypeError as e:
        print(type(e).__name__, e)

run(main())
