def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


class A:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration


async def main():
    a = A()
    print(aiter(a) is a, await anext(a, 5), await anext(a, None))
    try:
        await anext(a)
    except StopAsyncIteration:
        print("stop")


run(main())
for args in ((), (1, 2, 3)):
    try:
        anext(*args)
    except TypeError as e:
        print(e)
