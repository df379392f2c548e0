def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for args in [(5, '', 0.3), ('', 5, 0.3), (2.0, 5, 3), (2, 5, 3.0), (2, 5, 3j), (2, [], 3j), (2, [], 'x'), (2j, [], 'x'),
             (2j, 1, 2), (2, 5, None), (2, 5, True), (2, '', None)]:
    t(lambda: pow(*args))
