def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


specs = ['s', 'q', '.5', '.5d', '.5x', ',x', ',b', '_d', ',_', '_,', ',,', '__', ',n', '_n', ',c', '+c', ' c', '-c', '#c', '.2c', 'zd', 'z', '=', '<<5', '>5x5', '5.', '.', '.d', '5d5', 'dd', 'D', '%%', '{', '99999999999999999999', '.99999999999999999999f', '010', '+ d', ' +d', '-+d', '##x', '#_x', '#,d', ',%', ',e', '_g', 'é', 'éd', '<é', '\0d', 'd\0', '<', '05s', '=s', '<05d', 'a', 'i', 'u', 'N', '1_0d', '٣d', '²d']
for spec in specs:
    print(repr(spec), end=' ')
    t(format, 1234, spec)
t(format, 1)
t(format, 1, 5)
t(format, 1, None)
t(format, 1, b'd')
t(format, -1, 'c')
t(format, 0x110000, 'c')
t(format, 2 ** 70, 'c')
t(format, 10 ** 400, 'f')
t(format, True, 's')
t(format, 1, 'd', 3)
t(lambda: format(1, format_spec='d'))
