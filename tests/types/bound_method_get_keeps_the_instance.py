class A:
    def m(self): return self


class B: pass


a, b = A(), B()
print(a.m.__get__(b, B)() is a, a.m.__get__(None, B)() is a)
B.x = a.m
print(b.x() is a, B.x() is a)
