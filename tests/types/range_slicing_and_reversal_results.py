def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

r = range(2, 30, 5)
for key in (slice(None), slice(1, -1), slice(None, None, -1), slice(None, None, 2), slice(10, 20), slice(-3, None), slice(4, 1, -2), slice(0, 0)):
    print(key, r[key], list(r[key]), len(r[key]))
print(list(reversed(r)), reversed(range(0)).__length_hint__(), range(10 ** 20, 10 ** 20 + 3)[1:], list(reversed(range(10 ** 20, 10 ** 20 + 3))))
print(range(0, -10, -3)[::-1], range(5)[::-1][::-1], range(0)[::-1])
t(lambda: r[::0])
t(lambda: r["a":])
