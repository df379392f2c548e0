# exit: 1
def f(*, separator):
    pass


f(seperator=1)
