def f(a, b): return a - b
c = f.__code__
d = c.replace(co_name="g", co_varnames=("x", "y"), co_firstlineno=77)
print(d.co_name, d.co_varnames, d.co_firstlineno, c.co_name, d == c, c == c.replace())
import types
g = types.FunctionType(d, {})
print(g(5, 3), g.__name__, g.__qualname__)
try:
    print(g(x=1, y=2))
except TypeError as e:
    print(e)
a, b = compile("1+x", "f", "eval"), compile("1+x", "f", "eval")
print(a == b, hash(a) == hash(b), a == compile("2+x", "f", "eval"), a == compile("1+x", "f2", "eval"))
try:
    c.replace(co_nothing=1)
except TypeError as e:
    print(e)
try:
    c.co_name = "z"
except AttributeError as e:
    print(e)
print(c.replace(co_consts=c.co_consts + (9,)).co_consts[-1])
