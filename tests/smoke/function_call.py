def add(a, b=10):
    return a + b


def nothing():
    pass


print(add(1, 2))
print(add(1))
print(add(b=1, a=5))
print(nothing())
