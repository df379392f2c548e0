def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for value in 1.5, 1j, 'text', b'x', None, [1], int, True:
    for spec in 'd', 's', 'c', 'x', 'b', 'o', 'n', 'q', '.5', '5', 'z', 'z.1f', '#', '0', '05', '=5', '<5', '+', ' ', ',', '_', ',f', '_s', '.', '.f', '%', '#f', 'X', 'r', '', '5s', '.2s', '=s', '^5s', '-', '0<5', '1_000':
        try:
            print(repr(value), repr(spec), repr(format(value, spec)))
        except Exception as e:
            print(repr(value), repr(spec), type(e).__name__, e)
