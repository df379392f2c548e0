# exit: 1
def f():
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')


def g():
    try:
        f()
    finally:
        int('third')


g()
