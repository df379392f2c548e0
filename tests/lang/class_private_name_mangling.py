class C:
    __secret = 1

    def __init__(self):
        self.__x = 2

    def get(self, __arg=5):
        __local = 3
        return self.__x, self.__secret, __arg, __local, sorted(locals())

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden()


c = C()
print(c.get(), c.call(), c._C__x, C._C__secret)
print(sorted(k for k in vars(C) if "__" in k[1:-2]), vars(c))
print(hasattr(c, "__x"), c.get.__func__.__code__.co_varnames)
print(c.get(_C__arg=1)[2])
