def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


async def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def main():
    g = bad()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)


run(main())
