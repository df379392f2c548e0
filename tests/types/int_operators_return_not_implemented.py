def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

names = "add sub mul truediv floordiv mod divmod pow lshift rshift and or xor".split()
for name in names:
    forward = getattr(int, f"__{name}__")
    back = getattr(int, f"__r{name}__")
    print(name, forward(7, 2), back(7, 2), forward(7, 2.0), forward(7, "a"), back(7, None))
for name in ("lt", "le", "eq", "ne", "gt", "ge"):
    print(name, getattr(int, f"__{name}__")(1, 2), getattr(int, f"__{name}__")(1, 1.0))
t(int.__add__, "a", 1)
t(int.__add__, 1)
t(int.__neg__, 1.0)
