def f():
    a = 1
    exec("a = 2; b = 3")
    ns = {}
    exec("a = 5", {}, ns)
    exec("c = a", {"a": 7}, ns)
    loc = locals()
    exec("a = 9", globals(), loc)
    return a, ns, loc["a"], "b" in locals()
print(f())
def g():
    exec("global made; made = 1")
    exec("class K: x = 5\ndef h(): return K.x", d := {})
    return d["h"]()
print(g(), made)
def h():
    x = 1
    exec("def inner():\n  return x")
    ns = {"x": 3}
    exec("def inner(): return x", ns)
    return ns["inner"]()
print(h())
exec("try:\n  y\nexcept NameError as e: print(e)", {})
loc = {"v": 1}
exec("def k():\n  return v\ntry: k()\nexcept NameError as e: print(e)", {}, loc)
exec("class C:\n  z = [v for v in (2,)]\nprint(C.z)", {}, loc)
try:
    exec("print([v for _ in '1'], (lambda: v)())", {}, loc)
except NameError as e:
    print(e)
