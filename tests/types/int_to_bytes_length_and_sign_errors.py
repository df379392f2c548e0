def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for n in (0, 1, 127, 128, 255, 256, -1, -128, -129, 2 ** 63, 2 ** 64 - 1, -2 ** 63, -2 ** 63 - 1):
    for length in (1, 8, 9):
        for signed in (False, True):
            try:
                print(n, length, signed, n.to_bytes(length, "big", signed=signed).hex(), n.to_bytes(length, "little", signed=signed).hex())
            except OverflowError as e:
                print(n, length, signed, e)
t((5).to_bytes)
t((5).to_bytes, 0)
t((0).to_bytes, 0)
t((0).to_bytes, 0, "big", signed=True)
t((5).to_bytes, -1)
t((5).to_bytes, 2, "mixed")
t((5).to_bytes, 2, "big", True)
t((5).to_bytes, length=2, byteorder="little")
t((5).to_bytes, 1.0)
t(True.to_bytes, 2)
