x = "module"


class C:
    global x
    x = "set in class"
    y = x


print(x, C.y, "x" in vars(C))
