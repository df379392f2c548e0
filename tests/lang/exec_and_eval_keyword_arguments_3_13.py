g, l = {"a": 1}, {"b": 2}
print(eval("a", globals=g), eval("b", locals=l), eval("a + b", g, locals=l), eval("a + b", globals=g, locals=l))
exec("c = a", globals=g, locals=l)
print(l["c"], "__builtins__" in g)
exec("d = 4", locals=l)
print(l["d"], "d" in globals())
for call in (lambda: eval("1", globals=1), lambda: eval("1", {}, 1), lambda: exec("1", globals=[]),
             lambda: exec("1", {}, 3), lambda: eval(source="1"), lambda: eval("1", {}, {}, {}), lambda: eval(1),
             lambda: exec(lambda: 1), lambda: exec("pass", closure=()), lambda: eval()):
    try:
        print(call())
    except TypeError as e:
        print(e)
