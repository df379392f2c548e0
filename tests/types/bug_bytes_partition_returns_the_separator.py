def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for kind in bytes, bytearray:
    for other in bytes, bytearray, memoryview:
        for method in 'partition', 'rpartition':
            parts = getattr(kind(b'a-b-c'), method)(other(b'-'))
            print(kind.__name__, other.__name__, [type(p).__name__ for p in parts], [bytes(p) for p in parts])
separator = bytearray(b'-')
print(b'a-b'.partition(separator)[1] is separator, bytearray(b'a-b').partition(separator)[1] is separator)
