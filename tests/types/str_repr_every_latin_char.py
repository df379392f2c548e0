for start in range(0, 0x180, 16):
    print(hex(start), repr("".join(map(chr, range(start, start + 16)))))
    print(ascii("".join(map(chr, range(start, start + 16)))))
