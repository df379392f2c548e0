def run(key):
    a = bytearray(b"0123456789")
    try:
        del a[key]
        print(key, bytes(a))
    except Exception as e:
        print(key, type(e).__name__, e)
for key in (0, -1, 9, 10, -11, slice(2, 5), slice(5, 2), slice(None), slice(None, None, 2), slice(None, None, -2), slice(1, None, 3),
            slice(8, 1, -3), slice(-3, None), slice(0, 100, 7), "a", 1.0, None, 2 ** 70):
    run(key)
