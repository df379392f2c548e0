class A:
    n = 1


def get():
    print("get")
    return obj


obj = A()
get().n += 5
print(obj.n, A.n, vars(obj))
