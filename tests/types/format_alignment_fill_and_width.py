for value in (42, -42, 3.5, "ab", 1j, True, None):
    for spec in (">8", "<8", "^8", "*^9", "é>6", "{<6", "\U0001f600^7", "=8", "0>8", "08", "<08", "0", ">", "^", "10s"):
        try:
            print(ascii(format(value, spec)), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    print()
