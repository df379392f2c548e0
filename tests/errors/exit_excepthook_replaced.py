# exit: 1
import sys


def hook(t, v, tb):
    print("hook", t.__name__, v, tb.tb_lineno, tb.tb_next.tb_frame.f_code.co_name)


sys.excepthook = hook


def f():
    raise ValueError("v")


f()
