# exit: 1
class A:
    pass


a = A()
a.b = A()
a.b.color = 1
a.b.colour
