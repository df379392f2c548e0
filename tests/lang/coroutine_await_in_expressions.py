def run(c):
    v = None
    try:
        while True:
            c.send(v)
    except StopIteration as e:
        return e.value


async def v(x):
    print("v", x)
    return x


async def main():
    print(await v(1) + await v(2) * await v(3), -await v(4), await v(2) ** await v(3))
    print([await v(5), *await v([6])], {await v("k"): await v("w")}, (await v([0, 1]))[await v(1)])
    print(f"{await v('f')!r}", await v(0) or await v("or"), not await v(0))
    x = y = await v(7)
    x += await v(1)
    if await v(True):
        assert await v(1), await v("not evaluated")
    return x if await v(False) else y


print(run(main()))
