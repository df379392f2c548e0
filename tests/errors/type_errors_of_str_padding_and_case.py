def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


s = 'ab'
for name in 'center', 'ljust', 'rjust', 'zfill', 'expandtabs':
    f = getattr(s, name)
    print(name)
    t(lambda: f('a'))
    t(lambda: f(1.5))
    t(lambda: f(None))
    t(lambda: f(5, 1))
    t(lambda: f(5, ''))
    t(lambda: f(5, 'xy'))
    t(lambda: f(5, b'x'))
    t(lambda: f(5, 'x', 1))
    t(lambda: f())
    t(lambda: f(width=5))
for name in 'upper', 'lower', 'title', 'isalpha', 'isascii', 'casefold', 'swapcase', 'capitalize', 'isidentifier':
    t(lambda: getattr(s, name)(1))
    t(lambda: getattr(s, name)(x=1))
for name in 'strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix':
    f = getattr(s, name)
    print(name)
    t(lambda: f(1))
    t(lambda: f(b'a'))
    t(lambda: f('a', 'b'))
    t(lambda: f(None))
    t(lambda: f())
