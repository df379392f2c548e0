async def inner():
    return 1


async def twice():
    c = inner()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)


try:
    twice().send(None)
except StopIteration:
    pass


class S:
    def __await__(self): yield


async def waits(): await S()


async def other(c): await c


w = waits()
a, b = other(w), other(w)
a.send(None)
try:
    b.send(None)
except RuntimeError as e:
    print(e)
try:
    w.send(None)
except RuntimeError as e:
    print(e)
except StopIteration:
    print("resumed directly")
