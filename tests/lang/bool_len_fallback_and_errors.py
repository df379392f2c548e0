class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Len(0)), bool(Len(3)))
for n in (-1, 1.0, "x", 1 << 70):
    try:
        print(bool(Len(n)))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


class Both(Len):
    def __bool__(self):
        return True


print(bool(Both(0)))
