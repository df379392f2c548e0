code = compile("x = x + 1\nresult = [x, y]", "f", "exec")
ns1, ns2 = {"x": 1, "y": "a"}, {"x": 10, "y": "b"}
for _ in range(2):
    exec(code, ns1)
    exec(code, ns2)
print(ns1["result"], ns2["result"])
expr = compile("x * 2 + len(z)", "f", "eval")
print([eval(expr, {"x": i, "z": "q" * i}) for i in range(3)], eval(expr, {"x": 1}, {"z": "loc", "x": 100}))
shadow = {"x": 1, "z": 5, "len": lambda v: v * 1000}
print(eval(expr, shadow))
def f(): return g_value
c = f.__code__
print(eval(c, {"g_value": 1}), eval(c, {"g_value": 2}))
fcode = compile("def h(): return q", "f", "exec")
a, b = {"q": 1}, {"q": 2}
exec(fcode, a); exec(fcode, b)
print(a["h"](), b["h"](), a["h"].__code__ is b["h"].__code__)
print(eval(compile("1", "f", "exec")), exec(compile("1 + 1", "f", "eval")))
try:
    eval((lambda a: a).__code__)
except TypeError as e:
    print(e)
