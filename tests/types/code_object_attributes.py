def f(a, b, /, c, *args, d, e=1, **kw):
    x = a
    y = lambda: x
    for i in args:
        pass
    return y, len, print.__name__

co = f.__code__
print(co.co_name, co.co_qualname, co.co_argcount, co.co_posonlyargcount)
print(co.co_kwonlyargcount, co.co_nlocals, co.co_varnames, co.co_cellvars, co.co_freevars)
print(co.co_firstlineno, type(co).__name__)
print(co.co_names, bool(co.co_flags & 4), bool(co.co_flags & 8), bool(co.co_flags & 0x20))
print(bool(co.co_flags & 1), bool(co.co_flags & 2))
print(co.co_filename.endswith("code_object_attributes.py"))

def g():
    yield

async def h():
    pass

async def k():
    yield

print([bool(x.__code__.co_flags & m) for x in (f, g, h, k) for m in (0x20, 0x80, 0x200)])

class C:
    def m(self):
        def n():
            pass
        return n

print(C.m.__code__.co_qualname, C().m().__code__.co_qualname, C().m().__code__.co_flags & 0x10)
r = co.replace(co_name="renamed", co_firstlineno=77)
print(r.co_name, r.co_firstlineno, co == f.__code__, co == r, hash(co) == hash(f.__code__))
print(repr(r)[:20])
try:
    co.co_name = "x"
except AttributeError as e:
    print(type(e).__name__, e)
m = compile("x = 1\ny = x", "fn", "exec")
print(m.co_name, m.co_names, m.co_filename, m.co_varnames, m.co_argcount)
