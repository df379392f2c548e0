for src in ("(1).x = 1", "'a'.upper = 1", "[].x = 1", "None.x = 1", "object().x = 1", "int.x = 1", "str.upper = 1", "list.append = None", "del int.real", "del [].append", "del (1).x", "print.x = 1", "print.__name__ = 'x'", "len.__doc__ = 1", "().x = 1", "range(1).start = 2", "slice(1).stop = 2", "(1).real = 2", "(1j).imag = 1", "type.x = 1", "object.x = 1", "Exception.x = 1", "True.x = 1", "dict.get = 1", "del str.join", "int.__name__ = 'x'", "int.__bases__ = ()", "del object().__class__", "(1).__class__ = str", "[].__class__ = tuple", "int.__mro__ = ()", "(x for x in ()).gi_frame = 1"):
    try:
        exec(src)
        print(src, "ok")
    except (AttributeError, TypeError) as e:
        print(src, "|", type(e).__name__, e)
