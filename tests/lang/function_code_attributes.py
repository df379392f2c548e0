def f(a, b, *args, c=1, **kw):
    x = a
    y = []
    def g():
        return x
    return g


c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_kwonlyargcount, c.co_nlocals)
print(c.co_varnames)
print(c.co_cellvars, c.co_freevars, f(1, 2).__code__.co_freevars)
print(c.co_firstlineno, bool(c.co_flags & 4), bool(c.co_flags & 8), bool(c.co_flags & 0x20))
print((lambda: (yield)).__code__.co_flags & 0x20)
