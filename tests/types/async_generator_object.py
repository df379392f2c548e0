async def ag():
    x = yield 1
    print("got", x)
    try:
        yield 2
    finally:
        print("cleanup")

def run(aw):
    try:
        aw.send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration as e:
        return type(e).__name__

a = ag()
print(type(a).__name__, a.__name__, a.ag_running, a.ag_await, a.ag_frame is not None)
print(a.__aiter__() is a)
print(run(a.__anext__()), run(a.asend("s")), run(a.aclose()), run(a.__anext__()))
print(run(a.aclose()))

async def collect():
    return [x async for x in ag2()], {x: y async for x, y in pairs()}

async def ag2():
    for i in range(3):
        yield i

async def pairs():
    yield 1, 2

print(run(collect()))
b = ag2()
run(b.__anext__())
try:
    run(b.athrow(ValueError("v")))
except ValueError as e:
    print(type(e).__name__, e)
try:
    iter(b)
except TypeError as e:
    print(type(e).__name__, e)

async def af():
    async for x in [1]:
        pass

try:
    af().send(None)
except TypeError as e:
    print(type(e).__name__, e)
for aw in (b.asend(None), ag2().__anext__()):
    print(type(aw).__name__)
    aw.close()
