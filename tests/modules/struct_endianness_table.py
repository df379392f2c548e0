import struct
for code, v in (("b", -5), ("B", 250), ("h", -300), ("H", 65000), ("i", -70000),
        ("I", 4000000000), ("l", -70000), ("L", 4000000000), ("q", -(2**40)), ("Q", 2**63 + 5),
        ("e", 1.5), ("f", -0.15625), ("d", 3.14), ("?", True), ("c", b"z"), ("3s", b"abc"),
        ("4p", b"ab")):
    le, be, net = struct.pack("<" + code, v), struct.pack(">" + code,
        v), struct.pack("!" + code, v)
    print(code, le, be, be == net, struct.unpack("<" + code, le))
    print(struct.unpack(">" + code, be), struct.calcsize("<" + code))
