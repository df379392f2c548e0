def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(float.__getformat__("double") in ("IEEE, little-endian", "IEEE, big-endian"), float.__getformat__("float").split(",")[0])
t(float.__getformat__, "half")
t(float.__getformat__, 5)
print(float.from_number(5) if hasattr(float, "from_number") else "no from_number")
x = 2.5
print(x.real, x.imag, x.conjugate(), x.__trunc__(), x.__floor__(), x.__ceil__(), x.__int__(), x.__float__(), x.__bool__(), (0.0).__bool__(), float("nan").__bool__(), x.__getnewargs__())
print((-2.5).__floor__(), (-2.5).__ceil__(), (-2.5).__trunc__(), (-0.5).__ceil__(), 1e20.__floor__())
t(setattr, 2.5, "real", 1)
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "pow"):
    print(name, getattr(x, f"__{name}__")(2), getattr(x, f"__r{name}__")(2), getattr(x, f"__{name}__")("a"), getattr(x, f"__{name}__")(1j))
