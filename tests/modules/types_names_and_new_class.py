import types
print(sorted(types.__all__))
for n in sorted(types.__all__): print(n, getattr(types,n).__name__)
@types.coroutine
def f(): 
    x = yield 1
    return x
async def g(): return await f()
c = g(); print(c.send(None))
try: c.send(5)
except StopIteration as e: print(e.value)
def h(): return f.__wrapped__() if hasattr(f,'__wrapped__') else iter([1])
print(f is types.coroutine(f))
print(types.new_class('X',(list[int],),{}, lambda ns: ns.update(a=1)).__orig_bases__)
print(types.get_original_bases(types.new_class('X',(list[int],))))
for bad in (lambda: types.get_original_bases(3), lambda: types.coroutine(3)):
    try: bad()
    except TypeError as e: print(e)
