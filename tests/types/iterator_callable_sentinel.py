n = 0

def f():
    global n
    n += 1
    return n

it = iter(f, 4)
print(type(it).__name__, list(it), n, list(it), n)

class C:
    def __call__(self):
        raise StopIteration("x")

print(list(iter(C(), None)))

def bad():
    raise ValueError("v")

it = iter(bad, 0)
try:
    next(it)
except ValueError as e:
    print(type(e).__name__, e)
for f2 in (lambda: iter(5, 1), lambda: iter(), lambda: iter([], 1, 2)):
    try:
        f2()
    except TypeError as e:
        print(type(e).__name__, e)
print(iter(it) is it, list(iter(iter([3, 2, 0, 5]).__next__, 0)))
