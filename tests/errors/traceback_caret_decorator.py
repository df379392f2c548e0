# exit: 1
def deco(f):
    raise RuntimeError("in decorator")


@deco
def f():
    pass
