vals = [5, -5.75, True, "12", " 3 ", "2.5", "abc", b"7", bytearray(b"8"), 1j, None, [1, 2],
    (3, 4), {5: 6}, {7}, range(2), "1+2j", 10**30, float("inf")]
for f in (int, float, complex, bool, str, repr, list, tuple, set, bytes, bytearray, dict):
    for v in vals:
        if f in (bytes, bytearray) and isinstance(v, int) and v > 100:
            continue
        try:
            print(f.__name__, repr(v))
            print(repr(f(v)) if f is not set else sorted(map(repr, set(v))))
        except (TypeError, ValueError, OverflowError) as e:
            print(f.__name__, repr(v), type(e).__name__, e)
