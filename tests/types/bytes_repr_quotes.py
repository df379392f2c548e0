def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for data in [b"", b"'", b'"', b"'\"", b"\\", b"\n\r\t\x00\x7f\x80\xff", b"a'b", bytes(range(0x18, 0x22))]:
    print(repr(data), repr(bytearray(data)), str(data), ascii(data), format(data), f"{data!s:>12}")
t(format, b"a", "5")
t(format, bytearray(b"a"), "s")
class B(bytes): pass
class A(bytearray): pass
print(repr(B(b"x")), repr(A(b"x")), str(A(b"'")), repr(A(b"\"'")))
