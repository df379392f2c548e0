for src in ("print(1, x=2)", "sorted([], x=1)", "int('1', bas=2)", "open('f', mod='r')", "[].sort(x=1)", "'a'.split(x=1)", "enumerate([], x=1)", "sum([], strt=1)", "round(1, x=1)", "pow(1, 2, x=3)", "zip(x=1)", "min([1], x=1)", "str(x=1)", "list(x=1)", "tuple(x=1)", "set(x=1)", "bool(x=1)", "float(x=1)", "complex(x=1)", "range(x=1)", "bytes(x=1)", "dict.fromkeys(x=1)", "map(x=1)", "len(x=1)", "'{}'.format_map(x=1)", "object(x=1)", "type(x=1)", "slice(x=1)", "frozenset(x=1)", "bytearray(x=1)"):
    try:
        eval(src)
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)
