def attempt(f):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def two(v):
    a, b = v


def star(v):
    a, *b, c = v


attempt(lambda: two([1]))
attempt(lambda: two((1, 2, 3)))
attempt(lambda: two([]))
attempt(lambda: two(iter("abc")))
attempt(lambda: two({1: 1}))
attempt(lambda: star([1]))
attempt(lambda: star(()))
attempt(lambda: two(5))
attempt(lambda: star(None))
