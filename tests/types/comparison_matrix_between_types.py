vals = [1, 1.0, True, 1 + 0j, "1", b"1", bytearray(b"1"), [1], (1,), {1}, frozenset([1]),
    {1: 1}, None, range(1, 2), slice(1)]
for a in vals:
    print(repr(a), "".join("=" if a == b else "." for b in vals))
    print("".join("!" if a != b else "." for b in vals))
import operator
for a in vals:
    row = ""
    for b in vals:
        try:
            row += "<" if operator.lt(a, b) else "."
        except TypeError:
            row += "T"
    print(repr(a), row)
