def kind(n):
    return "neg" if n < 0 else "zero" if n == 0 else "pos"


print(kind(-5), kind(0), kind(5))
print((1 if [] else 2) if "x" else 3)
print([x if x % 2 else -x for x in range(5)])
f = lambda n: "big" if n > 5 else "small"
print(f(9), f(1))
