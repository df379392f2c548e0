import sys
print((lambda: [a for x in y for a in x]).__code__.co_varnames, compile('[x for x in y]','','exec').co_varnames)
def f(p):
    q = 2
    r = [sorted(locals()) for x in [1]]
    s = {x: [sorted(locals().items()) for z in [x]] for x in [7]}
    g = [lambda: v for v in [1, 2] if eval("v + q")]
    print(r, s, sorted(locals()), g[0]())
    [print(sorted(sys._getframe().f_locals)) for w in "a"]
    def gen():
        t = 5
        yield [sorted(locals()) for k in [1]]
    print(list(gen()))
f(1)
print([eval("m + n") for m in (1, 2) for n in (10, 20)])
class C:
    v = 5
    w = [sorted(locals()) for u in [1]]
print(C.w)
exec("print([sorted(set(locals()) - {'__builtins__'}) for h in [1]])", {"aa": 1}, {"bb": 2})
print("m" in globals(), [dir().count("c") for c in "x"])
try:
    [1 / 0 for bad in [1]]
except ZeroDivisionError as e:
    pass
print(eval("[eval('i') for i in range(3)]"))
x = 9
print([x for x in [1]], x, [eval("x") for x in [2]], x)
def k(x):
    return [eval("x") for x in [3]], eval("x"), [locals()["x"] for x in [4]]
print(k(5))
