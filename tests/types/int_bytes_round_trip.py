for n in (0, 1, 127, 128, 255, 256, 2**31, 2**32 - 1, 2**63, 2**64 - 1, 2**64, 2**100 + 3,
        10**30):
    size = (n.bit_length() + 7) // 8 or 1
    big, little = n.to_bytes(size, "big"), n.to_bytes(size, "little")
    signed = (-n).to_bytes(size + 1, "big", signed=True)
    print(n, big, big == little[::-1])
    print(int.from_bytes(big, "big") == n == int.from_bytes(little, "little"), signed)
    print(int.from_bytes(signed, "big", signed=True) == -n)
print((5).to_bytes(20, "little"), (-5).to_bytes(20, "little", signed=True))
print(int.from_bytes(b"\0" * 50 + b"\x01", "big"))
print(int.from_bytes(b"\xff" * 50, "big", signed=True))
