values = [1, 2, 3, 0, 4]
it = iter(lambda: values.pop(0), 0)
print(type(it).__name__, iter(it) is it)
print(list(it), values)
print(list(it), next(it, "ended"), values)

def stop():
    raise StopIteration
it = iter(stop, None)
print(list(it))

def fail():
    raise KeyError("k")
it = iter(fail, None)
for _ in range(2):
    try:
        next(it)
    except KeyError as e:
        print(type(e).__name__, e)
for bad in (lambda: iter(3, 4), lambda: iter()):
    try:
        bad()
    except TypeError as e:
        print(e)
