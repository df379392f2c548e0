def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


async def a():
    yield 1
    raise StopAsyncIteration("x")


async def b():
    yield 1
    raise StopIteration("y")


async def main():
    for f in (a, b):
        g = f()
        await anext(g)
        try:
            await anext(g)
        except RuntimeError as e:
            print(e, repr(e.__cause__))


run(main())
