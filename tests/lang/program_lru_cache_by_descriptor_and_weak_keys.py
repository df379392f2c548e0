import gc
import weakref
class cached_method:
    def __init__(self, f):
        self.f, self.cache = f, weakref.WeakKeyDictionary()
    def __set_name__(self, owner, name): self.name = f"{owner.__name__}.{name}"
    def __get__(self, obj, cls=None):
        if obj is None: return self
        def call(*args):
            per = self.cache.setdefault(obj, {})
            if args not in per: per[args] = self.f(obj, *args)
            return per[args]
        return call
class Calc:
    def __init__(self, n): self.n, self.calls = n, 0
    @cached_method
    def power(self, e):
        self.calls += 1
        return self.n ** e
def use():
    a, b = Calc(2), Calc(3)
    print([a.power(3), a.power(3), b.power(2), a.power(4), b.power(2)], a.calls, b.calls, len(Calc.power.cache), Calc.power.name)
use()
gc.collect()
print(len(Calc.power.cache))
