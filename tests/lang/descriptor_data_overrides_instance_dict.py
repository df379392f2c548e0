class Data:
    def __get__(self, o, t): return "data"
    def __set__(self, o, v): print("set", v)


class NonData:
    def __get__(self, o, t): return "nondata"


class SetOnly:
    def __set__(self, o, v): print("setonly", v)


class C:
    a = Data()
    b = NonData()
    c = SetOnly()


x = C()
x.__dict__.update(a="ia", b="ib", c="ic")
print(x.a, x.b, x.c)
x.a = 1
x.b = 2
x.c = 3
print(vars(x))
try:
    del x.a
except AttributeError as e:
    print(e)
