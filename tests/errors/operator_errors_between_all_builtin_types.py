def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


import operator
values = [1, 1.5, 1j, 'a', b'a', [1], (1,), {1}, {1: 2}, None, range(2), len]
for name in 'add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'and_', 'or_', 'xor', 'matmul', 'lt', 'ge':
    f = getattr(operator, name)
    for a in values:
        for b in values:
            try:
                f(a, b)
            except TypeError as e:
                print(name, e)
