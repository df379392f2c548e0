def attempt(body, base="object"):
    try:
        exec(f"class C({base}):\n    {body}")
        print(body, "ok")
    except (TypeError, ValueError) as e:
        print(body, "->", type(e).__name__, e)


attempt("__slots__ = 'not valid'")
attempt("__slots__ = (5,)")
attempt("__slots__ = 5")
attempt("__slots__ = ('a',); a = 1")
attempt("__slots__ = ('1a',)")
attempt("__slots__ = ('__dict__', '__weakref__')")
attempt("__slots__ = ('__dict__', '__dict__')")
attempt("__slots__ = ('x',)", "int")
attempt("__slots__ = ('x',)", "tuple")
attempt("__slots__ = ()", "int")
attempt("__slots__ = ('x',)", "list")
attempt("__slots__ = ('a', 'a')")
