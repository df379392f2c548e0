x = 1
x = x + x * x
print(x)
a, b = 1, 2
a, b = b, a + b
print(a, b)
x = [x, x]
print(x)
x = (lambda x: x)(x)[0] if x else x
print(x)
def f(a, b):
    a = b - a
    b = a - b
    a = [a, b, a]
    a = a[b if b >= 0 else 0]
    return a, b
print(f(3, 5))
def g(n):
    n = n if n > 2 else n + n
    n = n and n - 1
    n = not n
    return n
print(g(1), g(5), g(0))
def h(x):
    x = x.upper() + x
    x = f"{x}{x!r}"
    x = {x: x}
    x = [y for y in x for x in y[:2]]
    return x
print(h("a"))
