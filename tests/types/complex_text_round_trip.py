vals = [0j, -0j, 1j, -1j, 1 + 1j, -1 - 1j, complex(0.0, -0.0), complex(-0.0, -0.0),
    1e100 - 1e-100j, 0.1 + 0.2j, complex(float("inf"), -1), complex(1, float("-inf")),
    complex("nan"), complex(float("nan"), float("nan")), 123456789.123 + 0j,
    complex(5e-324, 1.7976931348623157e308)]
for z in vals:
    s = str(z)
    w = complex(s)
    print(s, repr(w) == repr(z), repr((z.real, z.imag)), complex(s.strip("()")) == z or z != z)
for s in ("1+j", "1-J", "+1.5-.5j", " ( 1 + 2j ) ".replace(" ", ""), "1e1+1e-1j",
        "infinity+nanj", "-inf-infj", ".5j", "1_0.5j", "1e5", "  -3.  "):
    print(repr(s), complex(s))
for s in ("1+", "j1", "1 +2j", "1+2i", "(1+2j", "1+2j)", "()", "1+2j+3", "--1j", "1e", "jj",
        "1+2jj", "\u0661+\u0662j ", "1+-j"):
    try:
        print(repr(s), complex(s))
    except ValueError as e:
        print(ascii(s), type(e).__name__, e)
