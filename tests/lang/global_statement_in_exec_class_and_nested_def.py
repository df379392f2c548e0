def f():
    global a, b
    a = 1
    def g():
        b = 2
        def h():
            global a
            a += 10
            return b
        return h()
    return g()
print(f(), a, "b" in globals())
class C:
    global in_class
    in_class = 5
    def m(self): return in_class
    in_class += 1
print(in_class, hasattr(C, "in_class"), C().m())
exec("global e1\ne1 = 1", globals(), loc := {})
print(e1, loc)
exec("def q():\n  global e2\n  e2 = 2\nq()", ns := {})
print(ns["e2"])
def loop():
    global i
    for i in range(3): pass
    with open(__file__) as i: pass
    import sys as i
    def i(): pass
    class i: pass
    [i := 0 for _ in "1"]
    try: 1 / 0
    except ZeroDivisionError as i: pass
loop()
print("i" in globals())
