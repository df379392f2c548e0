import types
def plain(): yield 1
@types.coroutine
def wrapped(): x = yield "w"; return x
async def f(g): return await g
for g in (plain(), wrapped()):
    c = f(g)
    try: print(c.send(None))
    except TypeError as e: print(e)
    else:
        try: c.send("result")
        except StopIteration as s: print(s.value)
async def loop():
    def gen(): yield from wrapped()
    try: await gen()
    except TypeError as e: print(e)
try: loop().send(None)
except StopIteration: pass
def uses():
    try: yield from co()
    except TypeError as e: print(e)
async def co(): pass
list(uses())
@types.coroutine
def allowed(): return (yield from co())
try: allowed().send(None)
except StopIteration as s: print(s.value)
try: types.coroutine(5)
except TypeError as e: print(e)
