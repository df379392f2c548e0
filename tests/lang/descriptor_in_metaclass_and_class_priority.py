class Data:
    def __init__(self, n): self.n = n
    def __get__(self, obj, cls): return f"data {self.n} {obj.__name__ if obj is not None else None}"
    def __set__(self, obj, v): print("set", self.n, v)
class NonData:
    def __init__(self, n): self.n = n
    def __get__(self, obj, cls): return f"nondata {self.n} {obj is None}"
class Meta(type):
    a = Data("meta")
    b = NonData("meta")
    c = NonData("meta")
    d = "meta plain"
class C(metaclass=Meta):
    a = Data("class")
    b = NonData("class")
    d = Data("class") if False else "class plain"
print(C.a, C.b, C.c, C.d)
C.a = 5
C.b = 6
print(C.b, "a" in vars(C), C.a)
del C.b
print(C.b)
class D(C): c = None
print(D.c, D.a, D.d)
