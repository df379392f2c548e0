def f(a, b=(d := 7)):
    return a, b


print(f(c := 3), c, d)
xs = [10, 20, 30]
print(xs[i := 1], i)
print(xs[(s := 0):(e := 2)], s, e)
print({(q := 1), q + 1} == {1, 2})
x = (y := 4, 5)
print(x, y)
