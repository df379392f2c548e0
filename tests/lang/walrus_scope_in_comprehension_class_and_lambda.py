print([y := 1, y ** 2], y)
if (n := len("abc")) > 2: print(n)
while (n := n - 1): pass
print(n)
print([last := v for v in range(3)], last, any((hit := v) > 1 for v in range(5)), hit)
def f():
    [[z := i + j for j in range(2)] for i in range(2)]
    return z
print(f())
def g():
    global gl
    [gl := i for i in range(3)]
g()
print(gl)
def h():
    x = 0
    def inner():
        nonlocal x
        [x := i for i in range(4)]
    inner()
    return x
print(h())
print((lambda: (q := 5) + q)(), "q" in globals(), (a := 1, 2), a, (b := (1, 2)), b)
print(f"{(w := 3)}", w, {(k := "key"): (v := "val")}, k, v, [1, 2, 3][(s := 1):(t := 3)], s, t)
def d(x=(defval := 7)): return x
print(d(), defval)
for text in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1)", "[i := 0 for i in x]", "[[i := 0 for j in x] for i in y]", "[x for x in (y := z)]", "class C: [x := 1 for i in y]", "f(x := 1)", "f(a, x := 1)", "f(a=x := 1)", "f(a=(x := 1))",
             "x = y := 1", "x = (y := 1)", "lambda: x := 1", "del (x := 1)", "(x := 1) = 2", "{x := 1}", "{x := 1: 2}", "{x: y := 1}", "a[x := 1]", "a[x := 1:2]", "@x := y\ndef f(): pass", "assert x := 1", "return_ = (yield := 1)", "(x := *y)", "(*x := y)", "(None := 1)", "(__debug__ := 1)", "[x := y := 1]", "for x in y := z: pass", "with (x := y): pass", "(lambda x: x := 1)"):
    try:
        compile(text, "f", "exec")
        print("ok", text.replace("\n", ";"))
    except SyntaxError as e:
        print(text.replace("\n", ";"), "|", e.msg)
