class A:
    pass


a, d, xs = A(), {}, [1]
for src in ("del a.x", "del d['k']", "del xs[5]", "del a[0]", "del xs['q']", "del (1).real",
            "del 'abc'[0]", "del (1,)[0]", "del A.nope"):
    try:
        exec(src)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
