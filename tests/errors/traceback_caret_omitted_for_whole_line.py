# exit: 1
def f():
    undefined_name


f()
