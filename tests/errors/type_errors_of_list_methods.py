def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


x = [1, 2]
for name, *args in [('append',), ('append', 1, 2), ('extend',), ('extend', 1), ('extend', None), ('insert', 1), ('insert', 'a', 1), ('insert', 1.5, 1), ('insert', 1, 2, 3), ('pop', 'a'), ('pop', 5), ('pop', -3), ('pop', 1, 2), ('pop', None), ('remove',), ('remove', 9), ('remove', 1, 2),
                    ('index',), ('index', 9), ('index', 1, 'a'), ('index', 1, 1.5), ('index', 1, 2, 3, 4), ('index', 1, 1), ('count',), ('count', 1, 2), ('sort', 1), ('reverse', 1), ('clear', 1), ('copy', 1), ('__getitem__', 'a'), ('__getitem__', 9), ('__setitem__', 9, 1), ('__setitem__', 'a', 1),
                    ('__setitem__', 1), ('__delitem__', 9), ('__add__', 1), ('__iadd__', 1), ('__mul__', 'a'), ('__contains__',), ('__eq__',), ('__lt__', 1), ('__len__', 1), ('__reversed__', 1), ('__init__', 1, 2), ('__init__', 5)]:
    x = [1, 2]
    print(name, args, end=': ')
    t(lambda: getattr(x, name)(*args))
t(lambda: [].pop())
t(lambda: [3, 'a'].sort())
t(lambda: [3].sort(key=5))
t(lambda: [3].sort(reverse='a'))
t(lambda: [3].sort(cmp=1))
t(lambda: [3].sort(key=lambda: 1))
t(lambda: [1].__class_getitem__())
t(lambda: hash([]))
t(lambda: [].nope)
t(lambda: setattr([], 'x', 1))
