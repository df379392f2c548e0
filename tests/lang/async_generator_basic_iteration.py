def run(c):
    try:
        while True:
            print("pause", c.send(None))
    except StopIteration as e:
        return e.value


class P:
    def __await__(self): yield "p"


async def agen(n):
    for i in range(n):
        await P()
        yield i
    print("agen end")


async def main():
    async for x in agen(2):
        print(x)
    g = agen(1)
    print(type(g).__name__, g.__aiter__() is g, await g.__anext__())
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("stop", e.args)
    return [x async for x in agen(3)]


print(run(main()))
