a = 5
b = a
b += 1
print(a, b, (5).real, 5 .imag, 5..real, 0x_ff, 0b1_0, 0o17, 1_000.5, 1e3, 1_0e1_0, 00, 0_0)
for f in (lambda: setattr(5, "x", 1), lambda: delattr(5, "real"),
        lambda: (5).__class__.__dict__["real"].__set__(5, 1), lambda: setattr(int, "foo", 1),
        lambda: setattr(1.5, "y", 2), lambda: setattr(float, "real", 2)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print((7).__index__(), int.__doc__ is not None, int.__name__)
print(type(int.__dict__["__add__"]).__name__, isinstance(5, int), issubclass(bool, int))
