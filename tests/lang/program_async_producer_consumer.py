class Queue:
    def __init__(self): self.items, self.waiters = [], 0

    async def get(self):
        while not self.items:
            await Switch()
        return self.items.pop(0)

    async def put(self, x):
        self.items.append(x)
        await Switch()


class Switch:
    def __await__(self): yield


async def producer(q, name, n):
    for i in range(n):
        await q.put(f"{name}{i}")
    await q.put(None)


async def items(q, producers):
    while producers:
        x = await q.get()
        if x is None:
            producers -= 1
            continue
        yield x


async def consumer(q, out):
    async for x in items(q, 2):
        out.append(x)
    return len(out)


def run(*coros):
    ready, results = [(c, i) for i, c in enumerate(coros)], {}
    steps = 0
    while ready:
        c, i = ready.pop(0)
        steps += 1
        try:
            c.send(None)
        except StopIteration as e:
            results[i] = e.value
        else:
            ready.append((c, i))
    return results, steps


q, out = Queue(), []
print(run(producer(q, "a", 3), consumer(q, out), producer(q, "b", 2)))
print(out)
