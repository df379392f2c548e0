# exit: 1
def f():
    return [a for a in b if a = 1]


f(x for x in y, 2) + (1 +) 
