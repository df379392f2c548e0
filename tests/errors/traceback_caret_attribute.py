# exit: 1
class A:
    b = None


print(A.b.c.d + 1)
