class Data:
    def __init__(self, tag): self.tag = tag
    def __get__(self, o, t): return self.tag
    def __set__(self, o, v): print("set", self.tag, v)


class NonData:
    def __init__(self, tag): self.tag = tag
    def __get__(self, o, t): return self.tag


class M(type):
    a = Data("meta data")
    b = NonData("meta nondata")
    c = "meta plain"


class C(metaclass=M):
    a = "class a"
    b = "class b"
    d = NonData("class nondata")


print(C.a, "|", C.b, "|", C.c, "|", C.d)
C.a = 1
C.b = 2
print(C.a, C.b, vars(C)["a"])
