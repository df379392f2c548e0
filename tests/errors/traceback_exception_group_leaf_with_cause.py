# exit: 1
def fail():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('leaf') from e


try:
    fail()
except ValueError as e:
    leaf = e
raise ExceptionGroup('g', [leaf, ExceptionGroup('h', [KeyError('k')])])
