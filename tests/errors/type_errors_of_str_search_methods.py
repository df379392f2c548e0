def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for name in 'find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith':
    f = getattr('abcab', name)
    print(name)
    t(lambda: f())
    t(lambda: f(1))
    t(lambda: f(None))
    t(lambda: f(b'a'))
    t(lambda: f('a', 'b'))
    t(lambda: f('a', 1.5))
    t(lambda: f('a', 0, 'x'))
    t(lambda: f('a', 0, 1, 2))
    t(lambda: f('z'))
    t(lambda: f(sub='a'))
    t(lambda: f(('a', 1)))
    t(lambda: f(('a', 'b'), 5))
    t(lambda: f(['a']))
    t(lambda: f('a', None, None))
t(lambda: 1 in 'abc')
t(lambda: None in 'abc')
t(lambda: b'a' in 'abc')
t(lambda: 'a' in b'abc')
