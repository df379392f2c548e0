def hello(self):
    return "hi " + self.n

C = type("C", (), {"n": "c", "hello": hello, "__doc__": "docs", "__module__": "mod"})
D = type("D", (C, dict), dict(n="d"))
print(C, C().hello(), D().hello(), D.__bases__, D.__mro__, C.__doc__, C.__module__)
print(C.__name__, C.__qualname__, D(a=1))
print(type(5), type(type), type(C), type("X", (object,), {"__qualname__": "Y.X"}).__qualname__)
for args in ((), (1, 2), ("C",), ("C", (), {}, 1), (5, (), {}), ("C", [], {}), ("C", (5,), {}),
        ("C", (), []), ("C", (bool,), {}), ("C", (int, str), {}), ("C\0", (), {}),
        ("C", (C, C), {}), ("C", (object, C), {}), ("X", (), {"__qualname__": 5}),
        ("X", (), {"__slots__": "1a"}), ("X", (), {"__slots__": ("a", 5)})):
    try:
        print(type(*args))
    except Exception as e:
        print(type(e).__name__, e)
