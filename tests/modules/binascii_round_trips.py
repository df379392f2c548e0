import binascii as b
for n in range(0, 20):
    data = bytes((i * 37 + n) & 255 for i in range(n))
    h, s = b.hexlify(data), b.b2a_base64(data)
    u = b.b2a_uu(data)
    q = b.b2a_qp(data)
    ok = b.unhexlify(h) == data and b.a2b_base64(s) == data and b.a2b_uu(u) == data
    print(n, h.decode(), s.decode().strip(), ok, b.crc32(data), b.crc_hqx(data, 0xFFFF))
print(b.hexlify(b"\x01\x02\x03\x04\x05\x06", ":", 3))
print(b.hexlify(b"\x01\x02\x03\x04\x05", ":", -2), b.a2b_base64(b"YW Jj\r\n"))
print(b.a2b_base64(b"YWJj=="), b.a2b_qp(b"=E2=82=AC=\r\nx"), b.b2a_qp("é€ end \n".encode()))
print(len(b.b2a_qp(b"x" * 200).splitlines()))
