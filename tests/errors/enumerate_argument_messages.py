def t(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


t(lambda: enumerate())
t(lambda: enumerate(start=1))
t(lambda: enumerate(iterable=1))
t(lambda: enumerate(a=1))
t(lambda: enumerate([], a=1))
t(lambda: enumerate([], iterable=1))
t(lambda: enumerate([], 1, start=2))
t(lambda: enumerate(a=1, b=2))
t(lambda: enumerate(a=1, b=2, c=3))
t(lambda: enumerate(iterable=[], start=1, x=2))
t(lambda: enumerate([], 1, 2))
t(lambda: enumerate([], 1, 2, a=3))
t(lambda: enumerate([], 'x'))
t(lambda: enumerate(5))
t(lambda: list(enumerate(start=3, iterable='ab')))
