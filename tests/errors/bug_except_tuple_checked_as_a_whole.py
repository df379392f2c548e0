def attempt(classes):
    try:
        try:
            raise ValueError("v")
        except classes:
            print("caught")
    except TypeError as e:
        print(type(e).__name__, e)
    except ValueError as e:
        print("passed", e)


attempt((ValueError, 42))
attempt((KeyError, ValueError))
attempt(())
attempt((KeyError, OSError))
e = ImportError("m", name="n", path="p")
e.__init__()
print(e.msg, e.name, e.path)
