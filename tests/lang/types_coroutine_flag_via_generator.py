import types


@types.coroutine
def gen(x):
    got = yield x
    return got * 2


async def main():
    return await gen("a") + await gen("b")


c = main()
print(c.send(None), c.send(1))
try:
    c.send(10)
except StopIteration as e:
    print(e.value)
print(type(gen(1)).__name__)
