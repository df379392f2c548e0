def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


import sys
t(int, '9' * 4301)
t(lambda: str(10 ** 4300))
t(lambda: f'{10 ** 4300}')
t(lambda: '%d' % 10 ** 4300)
t(lambda: repr(10 ** 4300))
t(lambda: format(10 ** 4300, 'd'))
t(lambda: len(hex(10 ** 4300)))
t(lambda: int('1' * 4301, 16) > 0)
t(lambda: eval('1' * 4301))
t(lambda: sys.set_int_max_str_digits(100))
t(lambda: sys.set_int_max_str_digits(-1))
t(lambda: sys.set_int_max_str_digits('a'))
t(lambda: sys.set_int_max_str_digits())
t(lambda: sys.set_int_max_str_digits(640))
t(lambda: int('1' * 641))
t(lambda: str(10 ** 640))
t(lambda: int('1_' * 640 + '1'))
t(lambda: len(str(10 ** 639)))
t(lambda: print(10 ** 700))
t(lambda: sys.get_int_max_str_digits())
