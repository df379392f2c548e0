# exit: 1
def f():
    assert (1 + 1 ==
            3)


f()
