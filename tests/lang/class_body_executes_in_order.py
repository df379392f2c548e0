print("before")


class C:
    print("in body")
    x = 1
    print(x, __name__, __qualname__, __module__)
    for i in range(3):
        x += i
    if x > 2:
        y = "big"
    del i


print(C.x, C.y, hasattr(C, "i"))
