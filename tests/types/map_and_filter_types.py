print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(map(max, "ab", "ba", "cc")), list(filter(None, [0, 1, "", "a", [], None])))
print(list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isdigit, "a1b2")))
calls = []
m = map(calls.append, [1, 2])
print(calls, next(m), calls, list(m), calls, iter(m) is m)

def boom(x):
    raise ValueError(x)

m = map(boom, [1, 2])
for i in range(3):
    try:
        print(next(m, "end"))
    except ValueError as e:
        print(type(e).__name__, e)
for f in (lambda: map(str), lambda: map(), lambda: map(str, 5), lambda: list(map(5, [1])),
        lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])),
        lambda: filter(None, [], []), lambda: map(str, [1], key=1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

def stop(x):
    if x == 2:
        raise StopIteration
    return x

print(list(map(stop, [1, 2, 3])), type(map(str, [])).__name__, type(filter(None, [])).__name__)
