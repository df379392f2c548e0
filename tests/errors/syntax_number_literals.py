def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', '0777', '00', '01', '0_7', '0__7', '1__0', '1_', '_1', '1_.5', '1._5', '1.5_', '1e', '1e+', '1e_5', '1_e5', '1e5_', '0x', '0xg', '0x_', '0x_1', '0x1_', '0x1g', '0b', '0b2', '0b12', '0b1_', '0b_1', '0b1e', '0o', '0o8', '0o18', '0o7_', '0o_7', '1a', '1abc', '1.5a', '1.a', '1.5.2', '1..2', '1...2', '0xfor', '1if 2else 3', '1in x', '1or 2', '1and 2', '1is 2', '1not in x', '1else', '1 if 2else 3', '1.0if 2else 3', '1jif', '1j2', '1J', '1jj', '0j1', '1ea', '1e5a', '1E5e', '0B1', '0O7', '0X1', '0b1.5', '0x1.5',
          '0o7.5', '09.5', '09', '08', '09e1', '09j', '1_000_', '0e0', '00.5', '0_0', '0b', '1__', '1.__', '9' * 5 + 'L', '1l', '0xL', '1²', '1é', '1 2', '1. 2', '1.x', '1..x', '0x1for x in y', '0b1for', '[0x1for x in (1,)]', '1for x in y', '[1for x in y]', '1_a', '0_x1', '1e1.5')
