def f(a, b=1, /, c=2, *args, d, e=5, **kw):
    local = a
    def inner(): return local, b
    return inner, __name__, len


c = f.__code__
print(c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals)
print(c.co_varnames, c.co_cellvars, c.co_freevars, c.co_names)
print(c.co_name, c.co_qualname, c.co_firstlineno, c.co_filename.endswith("names.py"))
inner = f(1, d=2)[0].__code__
print(inner.co_freevars, inner.co_cellvars, inner.co_qualname, inner.co_varnames, inner.co_argcount)
print([k.co_name for k in c.co_consts if hasattr(k, "co_name")])
lam = (lambda self, *, k: self.x.y(k)).__code__
print(lam.co_name, lam.co_names, lam.co_varnames, lam.co_kwonlyargcount)
gen = (lambda: (i for i in x))().gi_code if False else (i for i in "x").gi_code
print(gen.co_name, gen.co_argcount, gen.co_varnames)
