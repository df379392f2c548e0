log = []
def ev(n): log.append(n); return n
x: ev("module")
(y): ev("parenthesized") = 1
o = type("O", (), {})()
o.a: ev("attribute") = 1
l = [0]
l[ev(0)]: ev("item")
o.b: ev("attribute without value")
print(log, sorted(__annotations__))
log.clear()
def f():
    z: ev("local") = 1
    w: nothing_at_all
    o.c: undefined_too = 2
    (v): undefined = 3
    return z, v
print(f(), log, f.__annotations__)
class C:
    p: ev("class") = ev("value")
    (q): ev("class paren")
    o.d: ev("class attr") = 1
    __r: ev("mangled")
print(log, C.__annotations__)
def g(a: ev(1), /, b: ev(2) = ev("b"), *c: ev(3), d: ev(4) = ev("d"), **e: ev(5)) -> ev(6): pass
print(log[-8:], g.__annotations__)
def h():
    try:
        u
    except UnboundLocalError as e:
        print(e)
    u: int
h()
print("x" in globals())
for text in ("x: int = *a, 1", "x: int = yield", "(x, y): int", "[x]: int", "x + 1: int", "f(): int", "x: y: z", "lambda: x: int", "x: int, y: int", "(x: int)", "x: *a", "x: int += 1", "1: int", "def f():\n x: (yield)", "x: (a := 1)", "None: int", "x.y.z: int = 5", "global q; q: int"):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)
