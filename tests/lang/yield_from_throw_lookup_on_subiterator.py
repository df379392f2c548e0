class NoThrow:
    def __iter__(self): return self
    def __next__(self): return 1
class BadThrow(NoThrow):
    def close(self): pass
    def __getattr__(self, name):
        print("lookup", name)
        raise ValueError("in getattr " + name)
class Throw(NoThrow):
    def throw(self, *args):
        print("throw", [a if isinstance(a, type) else repr(a) for a in args])
        return "resumed"
    def close(self): print("close")
def g(it): yield from it
kept = []
for cls in (NoThrow, Throw):
    x = g(cls())
    next(x)
    try:
        print(x.throw(KeyError("k")))
    except KeyError as e:
        print("out", repr(e))
    kept.append(x)
    x = g(cls())
    next(x)
    x.close()
    print("closed")
    try:
        x = g(cls())
        next(x)
        x.throw(GeneratorExit)
    except GeneratorExit as e:
        print("exit", e.args)
x = g(BadThrow())
next(x)
try:
    x.throw(KeyError)
except ValueError as e:
    print(e)
x = y = None
for it in kept: it.close()
