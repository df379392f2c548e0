def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for args in [(None,), ([],), ({},), (1j,), ('',), (' ',), ('a',), ('1.5.2',), ('1e',), ('e1',), ('1_',), ('_1',), ('1__2',), ('.',), ('+',), ('--1',), ('1 2',), ('0x1p3',), (b'',), (b'a',), (b'\xff',), (b'1.5',), (bytearray(b'2'),), (memoryview(b'3'),), ('1', 2), (object,),
             (10 ** 400,), ('1' * 400,), ('infin',), ('nan()',), ('1\x00',), ('\x001',), ('\ud800',), ('٣.٥',), ('１e１',), ('1e400',), ('x' * 300,)]:
    t(float, *args)
t(lambda: float(x=1))
t(lambda: float.fromhex('xyz'))
t(lambda: float.fromhex('0x'))
t(lambda: float.fromhex('0x1p99999'))
t(lambda: float.fromhex(1))
t(lambda: float.fromhex(''))
t(lambda: (1.5).hex(1))
t(lambda: float('inf').as_integer_ratio())
t(lambda: float('nan').as_integer_ratio())
