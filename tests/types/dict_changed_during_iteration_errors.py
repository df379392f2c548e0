def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def run(change, view):
    d = {"a": 1, "b": 2, "c": 3}
    seen = []
    try:
        for x in getattr(d, view)():
            seen.append(x)
            change(d)
        print(view, seen)
    except RuntimeError as e:
        print(view, seen, e)
for view in ("keys", "values", "items", "__reversed__"):
    run(lambda d: d.update(z=1), view)
    run(lambda d: d.pop("c", None), view)
    run(lambda d: d.update(a=5), view)
    run(lambda d: d.clear(), view)
d = {1: 1}
it = iter(d)
d[2] = 2
it = iter(d)
d[3] = 3
t(next, it)
t(next, it)
print(it.__length_hint__(), d)
