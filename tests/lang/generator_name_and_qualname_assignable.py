def f(): yield
g = f()
print(g.__name__, g.__qualname__)
f.__name__ = "renamed"
f.__qualname__ = "Q.renamed"
print(g.__name__, f().__name__, f().__qualname__)
g.__name__ = "own"
g.__qualname__ = "Own.own"
print(g.__name__, g.__qualname__, repr(g).startswith("<generator object Own.own at"))
for action in (lambda: setattr(g, "__name__", 5), lambda: delattr(g, "__qualname__"), lambda: setattr(g, "x", 1), lambda: setattr(g, "gi_code", 1)):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(e)
async def c(): pass
k = c()
k.__name__ = "kk"
print(k.__name__, k.__qualname__)
k.close()
