def run(c):
    try:
        while True:
            print("suspended with", c.send(None))
    except StopIteration as e:
        return e.value


class Tick:
    def __await__(self): yield "tick"; return 1


async def leaf(n):
    return n + await Tick()


async def mid(n):
    return await leaf(n) * 10 + await leaf(n)


async def root():
    return [await mid(i) for i in range(2)]


print(run(root()))
