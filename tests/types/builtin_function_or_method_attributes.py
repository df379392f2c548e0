for f in (len, print, [].append, "x".join, {}.get):
    print(type(f).__name__, f.__name__, f.__qualname__, repr(f.__doc__)[:12] != "None")
print(len.__self__.__name__, [1, 2].append.__self__, len.__module__)
print(len == len, [].append == [].append, len is not print)
a = []
print(a.append == a.append, hash(a.append) == hash(a.append), repr(len))
for f in (lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: [].append()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
try:
    len.__name__ = "other"
except AttributeError as e:
    print(type(e).__name__)
try:
    type(len)()
except TypeError as e:
    print(e)
