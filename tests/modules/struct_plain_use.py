import struct
b = struct.pack("<IhB", 1, -2, 255)
print(b, len(b), struct.unpack("<IhB", b), struct.calcsize("<IhB"))
print(struct.pack(">H", 258), struct.pack("<3s", b"abc"))
print(struct.unpack("<d", struct.pack("<d", 1.5)))
