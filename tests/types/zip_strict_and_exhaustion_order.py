def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def count(name, n):
    for i in range(n):
        print(name, i, end=" ")
        yield i
    print(name, "end", end=" ")
for sizes in [(2, 2), (1, 2), (2, 1), (2, 2, 1), (1, 2, 2), (0, 1), (0, 0)]:
    for strict in (False, True):
        try:
            print(list(zip(*[count("abc"[i], n) for i, n in enumerate(sizes)], strict=strict)))
        except ValueError as e:
            print("ValueError", e)
print(list(zip()), list(zip(strict=True)), list(zip("ab")), list(zip([1], strict=1)))
t(zip, 5)
t(zip, "a", 5)
t(zip, "a", nothing=1)
z = zip("ab", [1, 2], strict=True)
next(z)
print(z.__reduce__()[2], list(z))
t(z.__setstate__, True)
