def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for args in [(), (1,), (1, 2), (1.5, -0.0), (1j,), (1j, 1j), (1, 1j), (1j, 2), (True, False), (10 ** 20,), (0, -0.0), (-0.0, 0), (-0.0, -0.0), (complex(-0.0, 1), 0), (0, complex(0, -0.0))]:
    t(complex, *args)
for args in [("1", 2), (1, "2"), ("1j", "1j"), (None,), (1, None), ([],), (b"1",), (1, 2, 3), (10 ** 400,), (bytearray(b"1"), 1)]:
    t(complex, *args)
t(complex, real=1, imag=2)
t(complex, imag=3)
t(complex, real="1j")
t(complex, imag="1")
t(complex, real=1, nothing=2)
