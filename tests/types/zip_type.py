print(list(zip()), list(zip([1, 2])), list(zip("ab", [1, 2, 3])))
print(list(zip("ab", range(5), "xyz")), list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", "cd")))
a = iter([1, 2, 3])
b = iter([10])
print(list(zip(a, b)), list(a))
print(list(zip("ab", "cd", strict=True)), list(zip(strict=True)))
for args in (("ab", "c"), ("a", "bc"), ("ab", "cd", "e"), ("", "a", "b"), ("a", "b", "cd")):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print(type(e).__name__, e)
for f in (lambda: zip(5), lambda: zip("a", 5), lambda: zip("a", foo=1), lambda: next(zip())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
z = zip("ab", "cd")
print(iter(z) is z, next(z), list(z), next(z, None))
