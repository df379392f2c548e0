class C:
    __slots__ = ("__private", "__dict__")

    def __init__(self):
        self.__private = 1
        self.other = 2


c = C()
print(c._C__private, vars(c), hasattr(C, "_C__private"))
