import gc
import sys


class A:
    def __del__(self):
        raise ValueError("in del")


def hook(u):
    print(u.exc_type.__name__, u.exc_value, u.object.__qualname__, u.err_msg)


sys.unraisablehook = hook
a = A()
del a
gc.collect()
print("continues")
