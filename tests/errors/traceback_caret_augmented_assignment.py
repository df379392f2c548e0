# exit: 1
class A:
    items = ()


A.items += [1]
