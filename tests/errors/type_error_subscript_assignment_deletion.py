class A: pass
def f(): pass


x, a = 5, A()
for src in ("x[0]", "x[0] = 1", "del x[0]", "a[0]", "a[0] = 1", "del a[0]", "f[0]", "f[0] = 1", "A[0]", "A[0] = 1", "del A[0]", "None[0]", "None[0] = 1", "'abc'[0] = 'x'", "del 'abc'[0]", "(1, 2)[0] = 1", "range(3)[0] = 1", "b'ab'[0] = 1", "{1, 2}[0]", "frozenset()[0]", "(i for i in [])[0]", "len[0]", "1.5[0]", "True[0]"):
    try:
        exec(compile(src, "s", "exec")) if src[0] in "xaAf" or src.startswith("del") or "=" in src else exec("y = " + src)
    except TypeError as e:
        print(src, "|", e)
