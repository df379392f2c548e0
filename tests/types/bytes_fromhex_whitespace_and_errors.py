def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(bytes.fromhex, "")
t(bytes.fromhex, " 01 aB\tCd\n\x0b\x0c\rff ")
t(bytes.fromhex, "0")
t(bytes.fromhex, "012")
t(bytes.fromhex, "0 1")
t(bytes.fromhex, "0g")
t(bytes.fromhex, "g0")
t(bytes.fromhex, "01 xx")
t(bytes.fromhex, "\xa001")
t(bytes.fromhex, "0é")
t(bytes.fromhex, "\u0660\u0661")
t(bytes.fromhex, b"01")
t(bytes.fromhex, 5)
t(bytes.fromhex)
t(bytearray.fromhex, "de ad")
class B(bytes): pass
class A(bytearray): pass
print(type(B.fromhex("01")).__name__, type(A.fromhex("01")).__name__, B.fromhex("01") == b"\x01", B(b"x").fromhex("02"))
