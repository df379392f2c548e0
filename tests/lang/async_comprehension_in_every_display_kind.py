async def agen(n):
    for i in range(n):
        yield i


async def double(x): return x * 2


async def main():
    print([x async for x in agen(3)], {x async for x in agen(3)}, {x: x async for x in agen(2)})
    print([await double(x) for x in (1, 2)], [x for x in [1] if await double(x)])
    g = (x async for x in agen(3) if x)
    print(type(g).__name__, [x async for x in g])
    h = (await double(x) for x in (1, 2))
    print(type(h).__name__, [y async for y in h])
    print([[x async for x in agen(i)] for i in (1, 2)])
    print([x + y async for x in agen(2) for y in (10, 20)], [x + y for y in (10, 20) async for x in agen(2)])
    print([i for i in [x async for x in agen(2)]], await double(*[x async for x in agen(2) if x]))


try:
    main().send(None)
except StopIteration:
    print("done")
