def run(c):
    try:
        while True:
            print("yield", c.send(None))
    except StopIteration as e:
        return e.value


class P:
    def __await__(self): yield "pause"


class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        await P()
        return self.n


async def main():
    async for x in AIter(2):
        print(x)
    else:
        print("else")
    async for x in AIter(5):
        if x == 3:
            break
        continue
    else:
        print("no else after break")
    async for a, *b in AIter(0):
        pass
    return x


print(run(main()))
