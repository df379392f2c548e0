for bad in (5, "x", int, (ValueError, 5), [ValueError], None, ValueError()):
    try:
        try:
            raise KeyError("k")
        except bad:
            print("caught?")
    except TypeError as e:
        print(e, repr(e.__context__))
    except KeyError:
        print("no match", type(bad).__name__)
