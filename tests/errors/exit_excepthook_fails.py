# exit: 1
import sys


def hook(t, v, tb):
    raise KeyError("hook is broken")


sys.excepthook = hook
raise ValueError("original")
