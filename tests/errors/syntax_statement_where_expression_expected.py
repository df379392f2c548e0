def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("x = return", "f(pass)", "[import a]", "(del x)", "x = while", "x = class", "a = def f(): pass", "lambda: pass", "lambda: raise x", "x = for i in y", "if import a: pass", "return if", "x = try", "print(global)", "x = else", "f(a, in)", "x = is", "and", "or x", "x = not", "yield = 1", "async = 2"):
    show(src)
