def t(f, *args):
    try:
        e = f(*args)
        print(ascii(str(e)), ascii(e.args))
    except Exception as error:
        print(type(error).__name__, error)


for args in [(), ('a',), ('utf-8', b'x', 0, 1), ('utf-8', b'x', 0, 1, 'r'), ('utf-8', 'x', 0, 1, 'r'), (1, b'x', 0, 1, 'r'), ('u', b'x', 'a', 1, 'r'), ('u', b'x', 0, 1, 5), ('u', b'xyz', 0, 3, 'r'), ('u', b'', 0, 1, 'r'), ('u', b'x', 5, 9, 'r'), ('u', b'x', -1, 1, 'r'), ('u', bytearray(b'x'), 0, 1, 'r')]:
    t(UnicodeDecodeError, *args)
for args in [('utf-8', 'x', 0, 1, 'r'), ('utf-8', b'x', 0, 1, 'r'), ('u', 'é', 0, 1, 'r'), ('u', '\u20ac', 0, 1, 'r'), ('u', '\U0001f600', 0, 1, 'r'), ('u', 'abc', 0, 3, 'r'), ('u', '', 0, 1, 'r'), ('u', 'x', 2, 1, 'r')]:
    t(UnicodeEncodeError, *args)
for args in [('x', 0, 1, 'r'), ('xyz', 0, 2, 'r'), ('\u20ac', 0, 1, 'r'), (b'x', 0, 1, 'r'), ('x', 0, 1)]:
    t(UnicodeTranslateError, *args)
e = UnicodeDecodeError('utf-8', b'abc', 0, 1, 'why')
e.start, e.end, e.reason, e.object, e.encoding = 1, 3, 'because', b'wxyz', 'other'
print(e)
for name, value in ('start', 'x'), ('object', 'text'), ('reason', 5), ('encoding', b'x'):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as error:
        print(error)
