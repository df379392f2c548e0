def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def f(a, b=1, *args, c, **kw):
    x = a
    return lambda: x
code = f.__code__
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals >= 6, code.co_varnames[:5], code.co_cellvars, code.co_freevars, code.co_name, code.co_qualname, code.co_firstlineno)
r = code.replace(co_name="renamed", co_firstlineno=99)
print(r.co_name, r.co_firstlineno, code.co_name, r.co_varnames == code.co_varnames, r == code, code == code.replace(), hash(code) == hash(code.replace()))
t(code.replace, co_name=5)
t(code.replace, nothing=1)
t(code.replace, 5)
t(code.replace, co_argcount="x")
t(setattr, code, "co_name", "x")
import copy
print(copy.copy(code) is code, repr(code).startswith("<code object f at 0x"), code.co_flags & 0x0C, (lambda: (yield)).__code__.co_flags & 0x20)
c1 = compile("1+x", "file", "eval")
c2 = compile("1+x", "file", "eval")
print(c1 == c2, hash(c1) == hash(c2), c1 != compile("2+x", "file", "eval"), c1.co_filename, c1.co_name, c1.co_names)
