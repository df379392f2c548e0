def attempt(f):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

def unpack2(v):
    a, b = v

def unpack_star(v):
    a, *b, c = v

for v in ([1], [1, 2, 3], 5, None, "abc", iter([1]), {}, range(10)):
    attempt(lambda: unpack2(v))
for v in ([1], [], 5):
    attempt(lambda: unpack_star(v))
attempt(lambda: [*5])
attempt(lambda: (lambda *a: a)(*5))
attempt(lambda: (lambda **k: k)(**5))
attempt(lambda: (lambda **k: k)(**{1: 2}))
attempt(lambda: list(5))
attempt(lambda: sum(5))
attempt(lambda: "".join(5))
attempt(lambda: 1 in 5)
attempt(lambda: max(5))
attempt(lambda: set(None))
attempt(lambda: {**[]})
