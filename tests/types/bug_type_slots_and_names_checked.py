def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class B:
    pass


attempt(lambda: type("A", (), {"__slots__": ("__weakref__", "__weakref__")}))
attempt(lambda: type("A", (B,), {"__slots__": "__weakref__"}))
attempt(lambda: type("A\udcdcB", (), {}))
attempt(lambda: type("A", (), {"__doc__": "x\udcdcy"}))
attempt(lambda: type("A", (), {"__slots__": ("__qualname__",), "__qualname__": "Q"}).__qualname__)
C = type("C", (), {"__firstlineno__": 42})
C.__module__ = "other"
print("__firstlineno__" in C.__dict__, C.__module__)
