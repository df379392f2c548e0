# exit: 1
def f(text):
    return eval(text, {'zero': 0, 'f': lambda x: x // 0})


def g():
    return [f('f(1) + zero') for _ in range(1)]


g()
