import pickle

values = [None, True, False, 0, -1, 255, 65536, 2 ** 31, -(2 ** 31) - 1, 10 ** 50, -(10 ** 300), 1.5, -0.0, float("inf"), 1j, "", "abc", "\xe9\u1234\U0001f600", "\ud800", b"", b"\x00\xff", bytearray(b"ab"), (), (1,), (1, 2, 3, 4), [], [1, [2]], {}, {"a": {1: 2}},
          set(), {1, "x"}, frozenset([1]), range(3, 9, 2), slice(1, None, 2), ..., NotImplemented, int, len, complex, type(None), type(...), "".join, [].append.__class__]
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    failed = []
    for value in values:
        try:
            back = pickle.loads(pickle.dumps(value, protocol))
            if type(back) is not type(value) or repr(back) != repr(value):
                failed.append((value, back))
        except Exception as e:
            failed.append((repr(value)[:30], type(e).__name__))
    print(protocol, failed)
