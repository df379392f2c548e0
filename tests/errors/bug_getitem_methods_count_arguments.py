def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for value in [], {}, (), '', b'', bytearray(), range(3), {1}:
    for args in (), (1, 2), (1, 2, 3):
        t(lambda: value.__getitem__(*args))
        t(lambda: value.__contains__(*args))
