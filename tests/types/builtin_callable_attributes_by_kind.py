def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for f in (len, [].append, list.append, "".join, str.join, dict.fromkeys, object.__new__, int.__add__, (5).__add__, type.__call__, print, int.from_bytes, str.maketrans, type.mro):
    print(type(f).__name__, f.__name__, f.__qualname__, getattr(f, "__module__", "-"), type(getattr(f, "__self__", None)).__name__, getattr(getattr(f, "__objclass__", None), "__name__", "-"), bool(f.__doc__))
t(setattr, len, "x", 1)
t(setattr, list.append, "x", 1)
t(setattr, len, "__name__", "x")
t(lambda: list.append.__self__)
print([].append == [].append, (a := []).append == a.append, a.append != [].append, list.append == list.append, len == len, hash(len) == hash(len), a.append.__self__ is a, "x".join.__self__, (5).__add__ == (5).__add__)
class L(list): pass
print(L().append.__qualname__, L.append.__qualname__, L.append is list.append, repr(list.append), repr(len), repr([].append).split(" object at")[0], repr(int.__add__), repr((5).__add__).split(" object at")[0])
t(list.append)
t(list.append, 5, 1)
t(list.append, [], 1, 2)
t(int.__add__, "a", 1)
t(str.join, 5, [])
t(dict.fromkeys)
