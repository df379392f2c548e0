# exit: 1
def f():
    try:
        raise ValueError('hidden')
    except ValueError:
        raise TypeError('shown') from None


try:
    f()
except TypeError as e:
    raise OSError from KeyError
