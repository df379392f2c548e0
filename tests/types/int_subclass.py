class N(int):
    def __add__(self, other):
        return N(int(self) + int(other) + 100)
    def __repr__(self):
        return f"N({int(self)})"

n = N(5)
print(n, repr(n), str(n), f"{n}", f"{n:03}", n + 1, 1 + n, n * 2, type(n * 2), -n, type(+n))
print(n == 5, hash(n) == hash(5), {5: "v"}[n], [10, 11, 12, 13, 14, 15][n])
n.attr = 1
print(n.attr, n.__dict__)

class Big(int):
    pass

b = Big(10**30)
print(b, type(b), type(b + 0), b == 10**30, {10**30: 1}[b])
print(int.__new__(N, "7"), N("0x10", 16), N())

class NewArgs(int):
    def __new__(cls, a, b):
        return super().__new__(cls, a * b)

print(NewArgs(3, 4), isinstance(NewArgs(1, 1), int))
