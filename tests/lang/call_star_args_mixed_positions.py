def f(*a, **k):
    return a, k


print(f(1, *[2, 3], 4, *(), *[5], x=1, **{"y": 2}, z=3, **{}))
print(f(*{1: 2}, *range(2)))
print(f(x=1, *[9]))
