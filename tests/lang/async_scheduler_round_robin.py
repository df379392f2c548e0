class Yield:
    def __await__(self): yield


async def worker(name, n, log):
    for i in range(n):
        log.append(f"{name}{i}")
        await Yield()
    return name * n


def loop(coros):
    results = {}
    ready = list(enumerate(coros))
    while ready:
        i, c = ready.pop(0)
        try:
            c.send(None)
            ready.append((i, c))
        except StopIteration as e:
            results[i] = e.value
    return results


log = []
print(loop([worker("a", 2, log), worker("b", 3, log), worker("c", 1, log)]))
print(log)
