for n in (0, 1, -1, 10, -10, 255, 2**64, -(2**64), True, 2**31 - 1):
    print(bin(n), oct(n), hex(n))

class I:
    def __index__(self):
        return -42

class BadI:
    def __index__(self):
        return "x"

print(bin(I()), oct(I()), hex(I()))
for f in (lambda: bin(1.5), lambda: hex("a"), lambda: oct(None), lambda: hex(BadI()),
        lambda: bin(), lambda: hex(1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
