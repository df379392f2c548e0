def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = bytearray(b"abc")
a.__init__(2)
print(a)
a.__init__("x", "ascii")
print(a)
t(a.__init__, "x")
print(a)
a.__init__()
print(a, a.__alloc__() >= 0, hasattr(a, "__alloc__"))
t(hash, a)
t(bytearray.__new__, bytearray, 1, 2, 3, 4)
t(bytearray.__new__, bytes)
print(bytearray.__new__(bytearray, b"ignored"))
