x = "module"
def f():
    x = "local"
    y = "only local"
    print(eval("x"), eval("x", {}, {"x": "given"}), eval("x", {"x": "globals"}), eval("x", globals()))
    for text in ("y", "[y for _ in '1']", "(lambda: y)()", "[x for _ in '1']", "(lambda: x)()"):
        try:
            print(text, eval(text))
        except NameError as e:
            print(text, "|", e)
    try:
        eval("y", globals())
    except NameError as e:
        print(e)
    def g(): return eval("y")
    try:
        g()
    except NameError as e:
        print(e)
    def h():
        y
        return eval("y")
    print(h())


f()
