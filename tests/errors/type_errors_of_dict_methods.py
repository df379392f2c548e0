def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for name, *args in [('get',), ('get', 1, 2, 3), ('get', []), ('pop',), ('pop', 9), ('pop', 1, 2, 3), ('pop', []), ('popitem', 1), ('setdefault',), ('setdefault', 1, 2, 3), ('setdefault', []), ('update', 1), ('update', [1]), ('update', 1, 2), ('keys', 1), ('values', 1), ('items', 1), ('clear', 1), ('copy', 1), ('fromkeys',),
                    ('fromkeys', 1), ('fromkeys', [[]]), ('__getitem__', []), ('__getitem__', 9), ('__setitem__', 1), ('__setitem__', [], 1), ('__delitem__', 9), ('__delitem__', []), ('__contains__', []), ('__or__', 1), ('__ior__', 1), ('__ior__', [1]), ('__lt__', {}), ('__reversed__', 1), ('__len__', 1)]:
    d = {1: 2}
    print(name, args, end=': ')
    t(lambda: getattr(d, name)(*args))
t(lambda: {} < {})
t(lambda: {} + {})
t(lambda: {} | [])
t(lambda: [] | {})
t(lambda: hash({}))
t(lambda: {[]: 1})
t(lambda: {{}: 1})
t(lambda: {(1, []): 1})
t(lambda: {}.nope)
t(lambda: {}.get(key=1))
t(lambda: {}.pop(1, default=2))
t(lambda: {}.setdefault(1, default=2))
t(lambda: dict.keys())
t(lambda: dict.keys([]))
t(lambda: {1: 2}.keys()[0])
t(lambda: {1: 2}.values() & {1})
t(lambda: {1: 2}.keys() + {1})
t(lambda: {}.keys().nope)
t(lambda: {1: 2}['1'])
