def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


class CM:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): print("aexit", a[0])


async def f():
    try:
        async with CM():
            return "from body"
    finally:
        print("finally")


async def g():
    for i in range(3):
        async with CM():
            if i == 0:
                continue
            break
    return i


print(run(f()), run(g()))
