def run(c):
    try:
        c.send(None)
    except StopIteration:
        pass
    except TypeError as e:
        print(e)


class NoAnext:
    def __aiter__(self): return self


class NextNotAwaitable:
    def __aiter__(self): return self
    def __anext__(self): return 5


async def main(x):
    async for i in x:
        print(i)


for x in ([1], 5, NoAnext(), NextNotAwaitable()):
    run(main(x))
