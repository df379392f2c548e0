# exit: 1
def f(argument_one, other):
    return argument_oen


f(1, 2)
