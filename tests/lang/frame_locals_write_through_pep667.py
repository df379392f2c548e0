import sys


def f():
    x = 1
    fr = sys._getframe()
    fr.f_locals["x"] = 5
    fr.f_locals["extra"] = 9
    print(x, "extra" in fr.f_locals, "extra" in locals(), type(fr.f_locals).__name__)
    try:
        del fr.f_locals["x"]
    except TypeError as e:
        print(e)
    return x


def change_caller():
    sys._getframe(1).f_locals["y"] = "by callee"


def g():
    y = "original"
    change_caller()
    return y


print(f(), g())
