class I:
    def __int__(self):
        return 5

class X:
    def __index__(self):
        return 6

class T:
    def __trunc__(self):
        return 7

class Bad:
    def __int__(self):
        return "x"

class Sub(int):
    def __repr__(self):
        return "Sub"

print(int(I()), int(X()), int(3.99), int(-3.99), int(True), int(1e20), int(Sub(4)))
print(type(int(Sub(4))))
for make in (lambda: int(None), lambda: int([]), lambda: int(1j), lambda: int(float("nan")),
        lambda: int(float("-inf")), lambda: int(Bad()), lambda: int(5, 10),
        lambda: int(base=10), lambda: int("5", "x"), lambda: int("1", 2, 3), lambda: int(x=1)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
