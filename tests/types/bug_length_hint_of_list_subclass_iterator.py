class L(list):
    def __len__(self):
        print('len')
        return 7


class T(tuple):
    def __len__(self):
        print('len')
        return 7


class Seq:
    def __len__(self):
        print('len')
        return 2

    def __getitem__(self, i):
        print('item', i)
        return 'abc'[i]


print('-'.join(L('ab')), '-'.join(T('ab')))
print(iter(L('ab')).__length_hint__(), iter(T('ab')).__length_hint__())
print(list(iter(L('ab'))))
print('-'.join(Seq()))
p, *q = Seq()
print(p, q)
p, *q = L('xyz')
print(p, q)
print([*L('ab')], tuple(iter(T('ab'))))
