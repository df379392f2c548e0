for n in (0, 1, 12, 123, 1234, 12345, 1234567, -1234567, 10**15):
    print([format(n, s) for s in (",", "_", "15,", "015,", "015_", "+,", " ,d", "<15,", "^15_d",
        "*>15,", "x=+12", "_x", "_b", "_o", "#_X", "020_x", "#020_b")])
for width in range(0, 12):
    print(format(1234, f"0{width},"), format(-1234, f"0{width},"), format(1234, f"0{width}_"))
