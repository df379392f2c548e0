def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


async def ag(n):
    for i in range(n):
        yield i


async def tw(x): return x * 2


async def main():
    print([x async for x in ag(3)], {x async for x in ag(2)} == {0, 1}, {x: x async for x in ag(2)})
    print([await tw(x) for x in range(3)], [await tw(x) async for x in ag(4) if x % 2])
    print([(x, y) async for x in ag(2) for y in range(x + 1)], [(x, y) for x in range(2) async for y in ag(2)])
    print([x for x in [y async for y in ag(3)] if await tw(x)])
    g = (x async for x in ag(2))
    print(type(g).__name__, [x async for x in g])
    h = (await tw(x) for x in range(3))
    print(type(h).__name__, [x async for x in h])
    return [[y async for y in ag(x)] for x in range(3)]


print(run(main()))
