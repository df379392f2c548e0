for src in ("int('1', x=2)", "enumerate()", "enumerate(1, 2, 3)", "sum()", "sum(1)", "sorted()", "sorted([], None)", "round()", "round(1, 2, 3)", "pow(1)", "pow()", "compile()", "print(sep=1)", "print(end=1)", "open()", "int(x='1')", "int(base=2)", "str(b'a', 1)", "enumerate([], 1, start=2)", "sum([1], 2, start=3)", "str(b'a', encoding=1)", "complex(1, real=2)", "'a'.split(None, 1, 2)", "'a'.encode('utf-8', encoding='x')"):
    try:
        eval(src)
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)
