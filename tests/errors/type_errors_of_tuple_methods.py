def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


x = (1, 2)
for name, *args in [('index',), ('index', 9), ('index', 1, 'a'), ('index', 1, 1), ('index', 1, 2, 3, 4), ('count',), ('count', 1, 2), ('__getitem__', 'a'), ('__getitem__', 2), ('__getitem__', -3), ('__add__', 1), ('__add__', [1]), ('__mul__', 'a'), ('__contains__',), ('__lt__', 1), ('__getnewargs__', 1), ('__hash__', 1)]:
    print(name, args, end=': ')
    t(lambda: getattr(x, name)(*args))


def assign():
    x[0] = 1


def delete():
    del x[0]


t(assign)
t(delete)
t(lambda: x[None])
t(lambda: x[1:'a'])
t(lambda: x[::0])
t(lambda: x + [1])
t(lambda: [1] + x)
t(lambda: x + None)
t(lambda: x * 1.5)
t(lambda: x < [1])
t(lambda: x < (1, 'a'))
t(lambda: hash((1, [])))
t(lambda: hash(((), {})))
t(lambda: x.append(1))
t(lambda: setattr(x, 'y', 1))
