async def co():
    raise StopIteration("x")


try:
    co().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))


async def stop_async():
    raise StopAsyncIteration


try:
    stop_async().send(None)
except StopAsyncIteration as e:
    print("StopAsyncIteration passes", e)
