def f():
    return x
    x = 1
def g():
    if 0:
        y = 1
    return y
def h():
    if 0:
        yield
    return 5
def k():
    while True:
        return 1
    z = 1
    return z


for fn in (f, g):
    try:
        fn()
    except UnboundLocalError as e:
        print(e)
print(type(h()).__name__, k())
def m():
    raise ValueError("raised")
    return 5
try:
    m()
except ValueError as e:
    print(e)
def n():
    for i in range(3):
        break
        i = 99
    return i
print(n())
