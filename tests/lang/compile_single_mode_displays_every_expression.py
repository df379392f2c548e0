import sys
shown = []
sys.displayhook = lambda v: shown.append(v)
for text in ("1", "1; 2; None", "x = 3", "if 1: 4\n", "for i in (5, 6): i\n", "def f(): 7\n", "f()", "'a'\n", "(yield_ := 8)", "class C: 9\n",
             "try: 10\nfinally: 11\n", "lambda: 1\n"):
    exec(compile(text, "s", "single"), globals())
print(shown[:-1], callable(shown[-1]))
sys.displayhook = sys.__displayhook__
for text in ("1\n2", "x = 1\ny = 2", "", "\n", "# c", "if 1: 2\n\n3"):
    try:
        compile(text, "s", "single")
        print(repr(text), "ok")
    except SyntaxError as e:
        print(repr(text), e.msg)
for text in ("", "x = 1", "1;2", "1\n", "\n1", " 1", "1 #c", "(\n1\n)", "\t1\n\n"):
    try:
        print(repr(text), eval(text))
    except SyntaxError as e:
        print(repr(text), e.msg)
