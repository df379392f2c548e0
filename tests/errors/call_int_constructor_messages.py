def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for args in [(None,), ([],), ({},), (1j,), ('',), (' ',), ('a',), ('1.5',), ('0x1',), ('1_',), ('_1',), ('1__2',), ('٣x',), (b'',), (b'a',), (b'\xff',), (bytearray(b'x'),), ('1', None), ('1', 1.5), ('1', 1), ('1', 37), ('1', -1),
             ('1', 0), ('z', 36), ('8', 8), (1, 10), (1.5, 10), (None, 10), ('1', '2'), ('1', 10, 3), ('0_7', 0), ('09', 0), ('0b', 0), ('0b2', 0), ('1' * 5000,), (float('inf'),), (float('-inf'),), (float('nan'),), (object,), ('1\x00',), ('\ud800',), ('１２a',), ('a' * 300,)]:
    t(int, *args)
t(lambda: int(base=10))
t(lambda: int(x='1'))
t(lambda: int('1', base=2, b=3))
t(lambda: int(**{'': 1}))
