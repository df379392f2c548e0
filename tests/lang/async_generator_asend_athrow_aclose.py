def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


async def agen():
    try:
        while True:
            try:
                x = yield "ready"
                print("got", x)
            except ValueError as e:
                print("caught", e)
    finally:
        print("cleanup")


async def main():
    g = agen()
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    print(await g.asend(None))
    print(await g.asend(5))
    print(await g.athrow(ValueError("v")))
    print(await g.aclose())
    print(await anext(g, "default"))
    await g.aclose()
    try:
        await g.asend(1)
    except StopAsyncIteration:
        print("closed")


run(main())
