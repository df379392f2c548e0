print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\x00\x04", "little"))
print(int.from_bytes(b"", "big"), int.from_bytes(b"\xff"))
print(int.from_bytes(b"\xff\xfe", "big", signed=True))
print(int.from_bytes(b"\xfe\xff", "little", signed=True))
print(int.from_bytes(b"\x80", signed=True))
print(int.from_bytes(b"\x01" + b"\x00" * 12), int.from_bytes(b"\xff" * 12, "little"))
print(int.from_bytes(b"\xff" * 12, signed=True))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes(bytearray(b"\x01\x02")))
print(int.from_bytes(range(3), "little"), int.from_bytes(memoryview(b"\x01\x00")))

class Sub(int):
    pass

print(type(Sub.from_bytes(b"\x05")), type(bool.from_bytes(b"\x05")), bool.from_bytes(b"\x00"))
for args in (([256],), ("ab",), (5,), (b"a", "weird"), (["x"],)):
    try:
        print(int.from_bytes(*args))
    except Exception as e:
        print(type(e).__name__, e)
