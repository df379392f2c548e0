class I:
    def __index__(self): return 2


for other in ("s", [1], (1,), b"x"):
    x = I()
    print(x * other, other * x)
    try:
        x *= other
        print(x)
    except TypeError as e:
        print(e)
