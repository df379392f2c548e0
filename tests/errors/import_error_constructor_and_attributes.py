import sys


def t(f):
    try:
        e = f()
        print(e.msg, e.name, e.path, e.name_from, e.args, str(e))
    except TypeError as error:
        print(error)


t(lambda: ImportError())
t(lambda: ImportError('m'))
t(lambda: ImportError('m', 'n'))
t(lambda: ImportError('m', name='n', path='p'))
t(lambda: ImportError('m', name='n', path='p', name_from='f'))
t(lambda: ImportError(name=5))
t(lambda: ImportError('m', nme='x'))
t(lambda: ImportError(msg='m'))
t(lambda: ModuleNotFoundError('m', name='n'))


def show(text):
    try:
        exec(text, {'__name__': 'm', '__package__': ''})
    except ImportError as e:
        print(type(e).__name__, e, '|', e.name, e.path, e.name_from)


show('import no_such')
show('import no_such.deeper')
show('import sys.deeper')
show('from sys import nothing')
show('from no_such import x')
show('from . import x')
show('from .x import y')
show('from .. import z')
show('import math.x.y')
show('from sys.x import y')
show('__import__("")') if False else None
for args in [('',), ('a', {}, {}, (), -1), (5,), ('x', {}, {}, (), 1), ()]:
    try:
        __import__(*args)
    except Exception as e:
        print(type(e).__name__, e)
sys.modules['blocked'] = None
show('import blocked')
