# exit: 1
def f():
    x = 1
    for i in x:
        pass
    break
