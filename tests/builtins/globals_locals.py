x = 1
print(globals() is globals(), globals()["x"], locals() is globals(), "x" in locals())
globals()["created"] = "yes"
print(created)

def f(a):
    b = 2
    l = locals()
    l["b"] = 99
    l["new"] = 1
    c = 3
    return b, sorted(l), sorted(locals()), locals() is locals()

print(f(1))

class C:
    y = 5
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["injected"] = 7

print(C.injected)

def outer():
    v = 1
    def inner():
        return v, sorted(locals().items())
    return inner()

print(outer())

def gen():
    z = 1
    yield locals()

print(next(gen()))
