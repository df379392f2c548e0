def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


class A:
    async def m(self): return "A"

    @classmethod
    async def c(cls): return cls.__name__

    @staticmethod
    async def s(): return "s"

    async def __call__(self, x): return x


class B(A):
    async def m(self): return "B" + await super().m()


async def main():
    n = 0

    async def inc(k=1):
        nonlocal n
        n += k
        return n

    f = lambda: inc(5)
    return await inc(), await f(), await B().m(), await B.c(), await B.s(), await B()(9)


print(run(main()))
