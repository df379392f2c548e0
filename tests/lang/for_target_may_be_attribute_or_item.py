class Box:
    pass


b = Box()
xs = [0, 0]
for b.value in "ab":
    print(b.value)
for xs[-1] in range(3):
    print(xs)
for (xs[0], b.value), *rest in [((1, 2), 3, 4), ("xy",)]:
    print(xs, b.value, rest)
