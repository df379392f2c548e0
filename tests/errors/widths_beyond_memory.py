# words: 64
for call in (lambda: b"%99999999999999d" % 1, lambda: bytearray(b"%99999999999999d") % 1, lambda: "%99999999999999d" % 1,
             lambda: "x".center(2**62), lambda: "x".ljust(2**62), lambda: b"x".rjust(2**62)):
    try:
        call()
    except (MemoryError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
