for src in ("int.__new__()", "int.__new__(5)", "int.__new__(str)", "str.__new__(int)", "list.__new__(dict)", "object.__new__(list)", "tuple.__new__(object)", "bool.__new__(int)", "float.__new__(int)", "dict.__new__()", "type.__new__(type)", "type.__new__(int, 'x', (), {})", "Exception.__new__(int)", "object.__init__()", "object.__new__(type)"):
    try:
        eval(src)
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)
