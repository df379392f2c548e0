class N:
    pass


n = N()
xs = [None]
n.first, *n.rest = 1, 2, 3
*xs[0], last = "abc"
print(n.first, n.rest, xs, last)
