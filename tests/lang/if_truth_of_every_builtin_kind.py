values = [None, False, True, 0, 1, 0.0, -0.0, 0.5, float("nan"), 0j, 1j, "", "0", b"", b"\0",
          (), (0,), [], [[]], {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1),
          bytearray(), bytearray(1), ..., NotImplemented is None, print, int, object]
print("".join("T" if v else "F" for v in values))
print("".join("F" if not v else "T" for v in values))
