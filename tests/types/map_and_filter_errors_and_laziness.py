def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

log = []
m = map(lambda x: log.append(x) or x * 2, [1, 2, 3])
print(log, next(m), log, list(m), log)
print(list(map(lambda *a: a, "ab", [1, 2, 3])), list(map(None, []) if False else []), list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x % 2, range(5))))
t(map)
t(map, len)
t(map, len, 5)
t(lambda: list(map(None, [1])))
t(lambda: list(map(5, [1])))
t(lambda: list(map(lambda: 1, [1])))
t(lambda: list(map(int, ["1", "x"])))
t(filter)
t(filter, None)
t(filter, None, 5)
t(filter, None, [], [])
t(lambda: list(filter(5, [1])))
class B:
    def __bool__(self): raise ValueError("truth")
t(lambda: list(filter(None, [B()])))
t(lambda: list(filter(lambda x: B(), [1])))
t(map, len, [], strict=True)
t(filter, function=None, iterable=[])
m = map(str, iter([1, 2, 3]))
next(m)
print(m.__reduce__()[1][0], type(filter(None, "")).__name__, list(filter(bool, "a")))
