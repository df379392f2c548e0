def run(c):
    try:
        while True:
            print("yield", c.send(None))
    except StopIteration as e:
        return e.value


class P:
    def __init__(self, v): self.v = v
    def __await__(self): yield self.v


class CM:
    def __init__(self, n, r=False): self.n, self.r = n, r

    async def __aenter__(self):
        await P(f"enter {self.n}")
        return self.n

    async def __aexit__(self, t, v, tb):
        await P(f"exit {self.n} {t and t.__name__}")
        return self.r


async def main():
    async with CM("a") as a, CM("b", True) as b:
        print(a, b)
        raise ValueError
    async with (CM("c") as c, CM("d")):
        return c
    print("unreached")


print(run(main()))
