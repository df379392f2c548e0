a = [1, 2, 3, 1, 2, 3, 1]
for args in ((1,), (1, 1), (1, 4), (1, -1), (3, 3), (3, -5, -1), (2, 0, 2), (1, -100, 100),
        (1, 5, 7)):
    print(args, a.index(*args))
for args in ((9,), (1, 7), (3, 3, 5), (2, -1), (1, 1, 3), (1, 5, 2)):
    try:
        print(a.index(*args))
    except ValueError as e:
        print(args, type(e).__name__, e)
print(a.count(1), a.count(9), a.count(1.0), a.count(True), a.count("1"))
print([None, 0, False, "", 0.0].count(0), [[]].count([]))
for args in ((), (1, "a"), (1, 2, 3, 4), (1, 1.5)):
    try:
        a.index(*args)
    except TypeError as e:
        print(type(e).__name__, e)
