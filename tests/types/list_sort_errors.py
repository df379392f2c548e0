try:
    [1, "a"].sort()
except TypeError as e:
    print(type(e).__name__, e)
try:
    [1, 2j, 3].sort()
except TypeError as e:
    print(type(e).__name__, e)

class Bad:
    def __lt__(self, other):
        raise ZeroDivisionError("lt")

a = [Bad(), Bad(), Bad()]
try:
    a.sort()
except ZeroDivisionError as e:
    print(type(e).__name__, e, len(a))

def key(x):
    if x == 3:
        raise KeyError(x)
    return x

b = [5, 4, 3, 2]
try:
    b.sort(key=key)
except KeyError as e:
    print(type(e).__name__, e, b)
try:
    [2, 1].sort(key=5)
except TypeError as e:
    print(type(e).__name__, e)
print([1].sort(key=lambda x: x), [].sort(key=3))
