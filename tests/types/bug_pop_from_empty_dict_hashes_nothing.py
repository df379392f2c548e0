def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: {}.pop([]))
t(lambda: {}.pop([], 3))
t(lambda: {1: 1}.pop([]))
t(lambda: {1: 1}.pop([], 3))
t(lambda: {}.pop(5))
t(lambda: {}.get([]))
t(lambda: {}.setdefault([]))
