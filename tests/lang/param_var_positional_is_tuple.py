def f(*args):
    return type(args).__name__, args


print(f(), f(1), f(*[1, 2], 3, *"x"))
t = (1, 2, 3)
print(f(*t)[1] == t)
