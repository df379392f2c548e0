def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


zeros = [0, 0.0, 0j, False, -0.0]
for a in 1, 1.5, 1j, True, 2 ** 100:
    for b in zeros:
        for symbol in '/', '//', '%':
            try:
                print(eval(f'a {symbol} b'))
            except Exception as e:
                print(a, symbol, b, type(e).__name__, e)
    t(lambda: divmod(a, 0))
    t(lambda: divmod(a, 0.0))
    t(lambda: 0 ** -a if not isinstance(a, complex) else 0 ** a)
    t(lambda: 0.0 ** -abs(a))
    t(lambda: 0j ** -1)
t(lambda: pow(0, -1))
t(lambda: pow(0.0, -1))
t(lambda: pow(2, -1, 4))
t(lambda: pow(2, 1, 0))
t(lambda: pow(2, -1, 0))
t(lambda: pow(0, -1, 5))
t(lambda: 0j ** 1j)
t(lambda: 0j ** -1j)
t(lambda: round(1, 0) / 0)
x = 1


def inplace(symbol):
    space = {'x': 1}
    exec(f'x {symbol} 0', space)


for symbol in '/=', '//=', '%=':
    t(inplace, symbol)
t(lambda: 5 % 0.0)
t(lambda: -5 // 0.0)
t(lambda: float('inf') // 0)
t(lambda: float('nan') % 0)
