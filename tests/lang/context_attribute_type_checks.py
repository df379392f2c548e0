e = ValueError()
for src in ("e.__cause__ = 5", "e.__context__ = 'x'", "e.__suppress_context__ = 5", "del e.__cause__",
            "del e.__context__", "e.__traceback__ = 5", "e.__cause__ = KeyError", "e.args = 5", "e.args = [1, 2]"):
    try:
        exec(src)
        print(src, "ok")
    except TypeError as x:
        print(src, "|", x)
print(e.args, e.__cause__, e.__context__)
