def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

z = 1234.5678 - 0.5j
for spec in ("", ".2f", ",.1f", "_.2e", "+.1f", " .1f", "20.1f", "<20.1f|", "^20.1f", "*>20.1f", ".3g", "#.3g", "G", "n", "e"):
    print(repr(spec), format(z, spec.rstrip("|")) + "|", format(complex(0, -0.0), spec.rstrip("|")))
for spec in ("d", "x", "%", "s", "020", "=20", "=", "c", "b", ".2"):
    t(format, z, spec)
t(format, complex("inf-nanj"), "F")
t(format, complex(1, float("nan")), ".2f")
