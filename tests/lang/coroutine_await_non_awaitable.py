async def co(x):
    return await x


class BadAwait:
    def __await__(self): return 5


class ListAwait:
    def __await__(self): return iter(["item"])


class CoroAwait:
    def __await__(self): return inner


def gen(): yield 1


for x in (5, None, gen(), [], BadAwait()):
    c = co(x)
    try:
        c.send(None)
    except TypeError as e:
        print(e)
print(co(ListAwait()).send(None))
inner = co(1)
try:
    co(CoroAwait()).send(None)
except TypeError as e:
    print(e)
inner.close()
