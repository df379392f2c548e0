class Log:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __setattr__(self, k, v):
        print("set", self.name, k, v)

    def __setitem__(self, k, v):
        print("item", self.name, k, v)


a = Log("a")
b = Log("b")
a.x = b[0] = a.y = b[1:2] = 7
i = 0
xs = [1, 2, 3]
i = xs[i] = 2
print(i, xs)
