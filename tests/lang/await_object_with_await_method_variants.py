class Iter:
    def __await__(self): return iter([1, 2])
class Gen:
    def __await__(self):
        x = yield "gen"
        return x
class NotIter:
    def __await__(self): return 5
class Coro:
    def __await__(self): return other()
class Raising:
    def __await__(self): raise KeyError("in await")
class Instance: pass
async def other(): return 1


def drive(obj):
    async def co(): return await obj
    c, out = co(), []
    try:
        while True:
            out.append(c.send(len(out) or None))
    except StopIteration as e:
        return out, e.value
    except Exception as e:
        return out, type(e).__name__, str(e)


print(drive(Iter()), drive(Gen()), drive(NotIter()), drive(Raising()))
print(drive(Coro()))
i = Instance()
i.__await__ = lambda: iter([])
print(drive(i), drive(5), drive(None), drive([1]))
def plain(): yield
print(drive(plain()))
