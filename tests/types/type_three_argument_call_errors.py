def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(type)
t(type, "A", (), {}, 1)
t(type, "A", ())
t(type, 5, (), {})
t(type, "A", [], {})
t(type, "A", (), [])
t(type, "A", (5,), {})
t(type, "A", (int, str), {})
t(type, "A", (object, int), {})
t(type, "A", (int, int), {})
t(type, "a\0b", (), {})
t(type, "A", (type(None),), {})
t(type, "A\ud800", (), {})
t(type, "A", (), {"__slots__": ["x", "x y"]})

t(type, "A", (), {"__qualname__": 5})
t(type, "A", (), {1: 2}, key=1)
A = type("A", (), {"x": 1, "__qualname__": "Outer.A", "__module__": "somewhere"})
print(A, A.__name__, A.__qualname__, A.__module__, A.x, A.__bases__, "__qualname__" in A.__dict__)
B = type("weird name", (A,), {})
print(B.__name__, B.__mro__ == (B, A, object), type(B))
