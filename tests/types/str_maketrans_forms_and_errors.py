def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(str.maketrans, {"a": 1, 98: "x", "c": None})
t(str.maketrans, {"ab": 1})
t(str.maketrans, {"": 1})
t(str.maketrans, {1.0: 1})
t(str.maketrans, "abc", "xyz")
t(str.maketrans, "abc", "xyz", "ac")
t(str.maketrans, "aba", "xyz")
t(str.maketrans, "ab", "x")
t(str.maketrans, "ab", "xy", 5)
t(str.maketrans, 5)
t(str.maketrans, "a")
t(str.maketrans, {}, "x")
t(str.maketrans, "a", {})
t(str.maketrans)
t(str.maketrans, "", "", "\U0001f600é")
print(type(str.maketrans({})), "x".maketrans("x", "y"))
