def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for args in [(None,), ([],), ('',), (' ',), ('a',), ('1+',), ('1+2',), ('1j2',), ('j1',), ('1 + 2j',), ('(1+2j',), ('1+2j)',), ('((1))',), ('1', 2), (1, '2'), (1, None), (None, 1), ([], []), (1, 2, 3), (b'1',), ('1__0j',), ('1_0j',), ('jj',), ('1e', ), ('1e400',), ('nanj',), ('infinityj',), ('\ud800',), (object(),), ('1\x00',), ('+-1j',), ('1+-2j',)]:
    try:
        print(complex(*args))
    except Exception as e:
        print(type(e).__name__, str(e).split(' at ')[0])
t(lambda: complex(real=1, imag=2))
t(lambda: complex(real='1', imag=2))
t(lambda: complex(re=1))
t(lambda: complex(1, imag=2, real=3))
t(lambda: complex(1j, 1j))
