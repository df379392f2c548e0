class O: pass
o = O()
o.x, l, d = 1, [1, 2, 3, 4, 5], {"k": 1, "j": 2}
a = b = c = e = 1
del a, (b, [c]), o.x, l[1:3], d["k"]
print(l, d, "a" in globals(), "b" in globals(), vars(o))
del ()
del []
del (e)
del l[::2], (l[0])
print(l)
for text in ("del a", "del o.x", "del d['k']", "del l[5]", "del l['s']", "del (1, 2)[0]", "del None.x", "del 5 .real", "del d['j'], d['j']"):
    try:
        exec(text)
    except Exception as x:
        print(type(x).__name__, x)
for text in ("del 1", "del f()", "del a + b", "del (a, 1)", "del *a", "del *a, b", "del (yield)", "del a := 1", "del", "del None", "del [a, f()]", "del a if b else c", "del -x", "del {}", "del a.b()", "del (x for x in y)", "del f'{x}'", "del ..."):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as x:
        print(text, "|", x.msg)
