def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for name, *args in [('add',), ('add', []), ('add', 1, 2), ('remove',), ('remove', 9), ('remove', []), ('discard',), ('discard', []), ('pop', 1), ('clear', 1), ('copy', 1), ('update', 1), ('update', [[]]), ('union', 1), ('intersection', None), ('difference', 5), ('symmetric_difference',), ('symmetric_difference', 1), ('symmetric_difference', [1], [2]), ('issubset',),
                    ('issubset', 1), ('issuperset', 1), ('isdisjoint',), ('isdisjoint', 1), ('intersection_update', 1), ('difference_update', 1), ('symmetric_difference_update', 1), ('__contains__', []), ('__or__', [1]), ('__ior__', [1]), ('__and__', 1), ('__lt__', [1]), ('__len__', 1)]:
    s = {1}
    print(name, args, end=': ')
    t(lambda: getattr(s, name)(*args))
t(lambda: set().pop())
t(lambda: {1} | [1])
t(lambda: {1} - [1])
t(lambda: {1} & None)
t(lambda: {1} ^ 'a')
t(lambda: [1] | {1})
t(lambda: {1} + {2})
t(lambda: {1} < [1])
t(lambda: {1} <= 1)
t(lambda: hash({1}))
t(lambda: {[]})
t(lambda: {{}})
t(lambda: {1}[0])
t(lambda: frozenset().add(1))
t(lambda: frozenset([1]).pop())
t(lambda: {1}.nope)
t(lambda: {1}.remove({2}))
t(lambda: {1}.add({2}))
t(lambda: {1} in {1})
t(lambda: {1}.union(x=1))
