# exit: 1
class P:
    pass


p = P()
p.colour = 1
del p.color
