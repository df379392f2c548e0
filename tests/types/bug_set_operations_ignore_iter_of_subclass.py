def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class S(set):
    def __iter__(self):
        print('iter')
        return iter('q')

    def __len__(self):
        print('len')
        return 7

    def __contains__(self, item):
        print('contains')
        return True


for name in ('union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset', 'isdisjoint',
             '__and__', '__or__', '__sub__', '__xor__', '__le__', '__gt__', '__eq__'):
    print(name)
    result = getattr({1, 5}, name)(S([1, 2]))
    print(sorted(result) if isinstance(result, set) else result)
for name in 'update', 'intersection_update', 'difference_update', 'symmetric_difference_update':
    target = {1, 5}
    getattr(target, name)(S([1, 2]))
    print(name, sorted(target))
print(sorted(set(S([3]))), sorted(frozenset(S([3]))), list(S([3])))
