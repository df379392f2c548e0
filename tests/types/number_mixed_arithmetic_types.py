values = (True, 2, 2.5, 1 + 2j, 10**20)
for a in values:
    for b in values:
        print(a, b, type(a + b).__name__, type(a - b).__name__, type(a * b).__name__)
        print(type(a / b).__name__, type(a ** 2).__name__, a + b, a * b)
for a in values:
    for b in values:
        try:
            print(a // b, a % b, type(a // b).__name__)
        except TypeError as e:
            print(type(e).__name__, e)
