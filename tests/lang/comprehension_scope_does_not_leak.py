x = "outer"
print([x for x in range(3)], {x for x in [1]}, {x: x for x in [2]}, list(x for x in [3]))
print(x)


def f():
    x = "local"
    r = [x for x in "ab"]
    return x, r


print(f())
try:
    [q for q in [1]]
    q
except NameError as e:
    print(e)
