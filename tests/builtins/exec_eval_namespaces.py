print(eval("1 + 2"), eval("a * 2", {"a": 5}), eval("a + b", {"a": 1}, {"b": 2}))
print(eval(" \t3"), eval("[x for x in range(3)]"), eval(b"4"), eval("len('ab')", {}))
ns = {}
exec("x = 1\ndef f():\n    return x + 1\ny = f()", ns)
print(ns["x"], ns["y"], sorted(k for k in ns if k != "__builtins__"), "__builtins__" in ns)
g, l = {"n": 1}, {}
exec("m = n + 1", g, l)
print(l, "m" in g)
print(exec("pass"), eval("None"))

class Map:
    def __getitem__(self, k):
        return "mapped " + k
    def __setitem__(self, k, v):
        print("set", k, v)

print(eval("foo", {}, Map()))
exec("bar = 1", {}, Map())
exec("z = 5")
print(z)

def f():
    q = 1
    exec("q = 2; w = 3")
    return q

print(f(), eval("k", globals={"k": 1}), eval("k", locals={"k": 3}))
for f in (lambda: eval("x = 1"), lambda: eval(5), lambda: exec("1 +"),
        lambda: eval("nope_name"), lambda: eval("1", 5), lambda: eval("1", {}, 5),
        lambda: exec(None), lambda: eval(""), lambda: exec("x", [1]), lambda: eval("a\0b"),
        lambda: eval("len", {"__builtins__": {}})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
