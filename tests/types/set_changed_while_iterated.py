def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for change in (lambda s: s.add(99), lambda s: s.clear(), lambda s: s.discard(3), lambda s: None):
    s = {1, 2, 3}
    count = 0
    try:
        for x in s:
            count += 1
            change(s)
        print("finished", count)
    except RuntimeError as e:
        print(type(e).__name__, e, count)
s = {1}
it = iter(s)
s.add(2)
t(next, it)
t(next, it)
print(it.__length_hint__(), type(it).__name__)
