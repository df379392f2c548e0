import operator


class B(bytes):
    def __len__(self):
        return 2 ** 70


class L(list):
    def __len__(self):
        raise ValueError('len')


class S(str):
    def __len__(self):
        return -1


for thing in B(b'abc'), L('abcd'), S('ab'), bytearray(b'x'), range(7):
    iterator = iter(thing)
    next(iterator)
    print(operator.length_hint(iterator, -5))
print(b'-'.join(L([b'a', b'b'])), '-'.join(L('xy')), '-'.join(S('pq')))


class Meta(type):
    def __getattr__(cls, name):
        return 'meta ' + name


class Named(metaclass=Meta):
    pass


del Named.__module__
print(Named)
