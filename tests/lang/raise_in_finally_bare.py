def f():
    try:
        raise ValueError("v")
    finally:
        raise


try:
    f()
except ValueError as e:
    print(e, e.__context__)


def g():
    try:
        pass
    finally:
        raise


try:
    g()
except RuntimeError as e:
    print(e)
