def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


symbols = '+= -= *= /= //= %= **= <<= >>= &= |= ^= @='.split()
pairs = [('1', '"a"'), ('"a"', '1'), ('[1]', '1'), ('(1,)', '[1]'), ('{1}', '[1]'), ('{1: 2}', '[1]'), ('1.5', 'None'), ('None', '1'), ('b"a"', '"a"'), ('object', '1'), ('[1]', '"a"'), ('1', '1.5'), ('True', '[]'), ('range(3)', '2')]
for left, right in pairs:
    for symbol in symbols:
        space = {}
        try:
            exec(f'x = {left}\nx {symbol} {right}', space)
            print(left, symbol, right, space['x'])
        except Exception as e:
            print(left, symbol, right, type(e).__name__, e)
