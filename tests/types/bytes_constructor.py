print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes("é", "latin-1"))
print(bytes(b"ab"), bytes(bytearray(b"x")), bytes(memoryview(b"mv")), bytes(range(5)))
print(bytes(True), bytes({65: 1}), bytes("a€", "ascii", "replace"))
print(bytes(source=b"x"), bytes("x", encoding="utf-8"), bytes(x for x in (1, 2)))

class B:
    def __bytes__(self):
        return b"from bytes"

class I:
    def __index__(self):
        return 2

class Bad:
    def __bytes__(self):
        return "no"

print(bytes(B()), bytes(I()), bytes([I(), I()]))
for f in (lambda: bytes("a"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]),
        lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(None),
        lambda: bytes(5, "utf-8"), lambda: bytes(Bad()), lambda: bytes("a", "nope"),
        lambda: bytes(errors="x"), lambda: bytes([1.5]), lambda: bytes(object())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
