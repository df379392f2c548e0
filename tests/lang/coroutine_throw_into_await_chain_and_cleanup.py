class Pause:
    def __await__(self):
        try:
            yield "paused"
        finally:
            print("pause cleanup")
async def inner():
    try:
        await Pause()
    except ValueError as e:
        print("inner caught", e)
        return "recovered"
    finally:
        print("inner finally")
async def outer(): return await inner()
c = outer()
print(c.send(None))
try:
    c.throw(ValueError("thrown"))
except StopIteration as e:
    print(e.value)
c = outer()
c.send(None)
c.close()
print("closed")
c = outer()
try:
    c.throw(KeyError("before start"))
except KeyError as e:
    print(repr(e))
try:
    c.send(None)
except RuntimeError as e:
    print(e)
async def stubborn():
    try:
        await Pause()
    except GeneratorExit:
        await Pause()
c = stubborn()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
