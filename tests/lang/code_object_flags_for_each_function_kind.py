import inspect
def plain(): pass
def stars(*a, **k): pass
def gen(): yield
async def coro(): pass
async def agen(): yield
def outer():
    x = 1
    def nested(): return x
    return nested
class C:
    def m(self): return __class__
names = {v: k for k, v in inspect.__dict__.items() if k.startswith("CO_") and isinstance(v, int)}
for f in (plain, stars, gen, coro, agen, outer, outer(), C.m, lambda: 0, lambda *a: (yield)):
    flags = f.__code__.co_flags
    print(f.__name__, [names[b] for b in sorted(names) if flags & b])
print([names.get(1 << i) for i in range(20) if compile("1", "f", "exec").co_flags & (1 << i)])
