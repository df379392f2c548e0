try:
    raise ValueError
except ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)


def f():
    e = 'before'
    try:
        raise ValueError
    except ValueError as e:
        del e
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def g():
    try:
        raise ValueError
    except ValueError as e:
        e = 5
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def h():
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as e:
            if i:
                return 'returned', e
            continue


def k():
    global e
    try:
        raise ValueError
    except ValueError as e:
        pass
    return 'e' in globals()


print(f(), g(), h(), k())
import sys
print(sys.exc_info(), sys.exception())
try:
    raise ValueError(1)
except ValueError:
    print(sys.exception(), sys.exc_info()[0] is ValueError)
    try:
        raise KeyError(2)
    except KeyError:
        print(sys.exception())
    print(sys.exception())
print(sys.exception())
