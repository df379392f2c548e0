import traceback


class Empty(Exception):
    def __str__(self):
        return ''


class NotText(Exception):
    def __str__(self):
        return 5


class Fails(Exception):
    def __str__(self):
        raise KeyError('no')


class Nested:
    class Inner(Exception):
        pass


for e in Empty(), NotText(), Fails(), Nested.Inner('x'), ValueError(''), ValueError(None), ValueError(1, 2), KeyError('k'), KeyError('a', 'b'), OSError(2, 'No such file', 'name'), OSError(2, 'x', 'a', None, 'b'), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), SyntaxError('s'), SyntaxError('s', ('f', 1, 2, 'text', 1, 4)), ImportError('i', name='n'), StopIteration(5), SystemExit(3), KeyboardInterrupt(), Exception('two\nlines'), Exception(b'x'), Exception('\ud800'):
    print(ascii(''.join(traceback.format_exception_only(e))))
