def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: [[1], [2]] & {'k': 1}.items())
t(lambda: [[1], [2]] & {'k': 1}.keys())
t(lambda: {'k': 1}.items() & [[1], [2]])
t(lambda: {'k': [1]}.items() & {1})
t(lambda: {'k': [1]}.items() & [('k', [1])])
t(lambda: {'k': 1}.items() & [('k', 1), ('k', 2), 5])
t(lambda: {'k': 1, 'j': 2}.keys() & {'k': 3}.keys())
t(lambda: {1: 2}.keys() & {1: 2}.values())
t(lambda: {1: 2}.values() & {1: 2}.keys())
t(lambda: 5 & {1: 1}.keys())
t(lambda: {1: 1}.items() & None)
