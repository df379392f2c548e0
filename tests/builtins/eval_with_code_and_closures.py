def outer(v):
    def inner():
        return v
    return inner

f = outer(5)
try:
    exec(f.__code__)
except TypeError as e:
    print(type(e).__name__, e)
print(eval(compile("[x * n for x in range(3)]", "s", "eval"), {"n": 4}))
print(eval("(lambda y: y + k)(1)", {"k": 10}), eval("locals()", {}, {"a": 1}))
print(eval("sorted(globals())", {"b": 1}))
g = {}
exec("def f(): return g_var\ng_var = 'late'", g)
print(g["f"](), g["f"].__globals__ is g)
exec("import math as m; r = m.floor(2.5)", g)
print(g["r"])

class Loc(dict):
    def __missing__(self, k):
        return "default " + k

print(eval("missing_name", {}, Loc()), eval("a + b", {"a": 1}, {"b": 2, "a": 10}))
exec("global q; q = 1; w = 2", g, loc := {})
print(g["q"], loc, "w" in g)
try:
    exec("x = 1\nraise KeyError(x)", {})
except KeyError as e:
    print(repr(e), e.__traceback__.tb_next.tb_frame.f_code.co_filename)
    print(e.__traceback__.tb_next.tb_lineno)
code = compile("z = a", "<x>", "exec")
for i in range(2):
    d = {"a": i}
    exec(code, d)
    print(d["z"])
exec(outer(7).__code__, {"__builtins__": {}}, closure=outer(7).__closure__)
for c in ((), (1,), None):
    try:
        exec(outer(7).__code__, closure=c)
    except TypeError as e:
        print(type(e).__name__, e)
