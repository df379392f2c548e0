def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

import warnings
warnings.simplefilter('ignore')


class Both:
    def __float__(self):
        return 2.5

    def __trunc__(self):
        return 4


class Trunc:
    def __trunc__(self):
        return 4


class Fails(Both):
    def __trunc__(self):
        raise ValueError('trunc')


class Float:
    def __float__(self):
        return 2.5


for x in Both(), Trunc(), Fails(), Float():
    for c in 'diux':
        t(lambda: ('%' + c) % x)
        t(lambda: (b'%' + c.encode()) % x)
