# exit: 1
def f(first=1, second=2):
    pass


f(fisrt=5)
