class Loud(property):
    def __get__(self, o, t=None):
        if o is None:
            return self
        print("get")
        return super().__get__(o, t)


class C:
    @Loud
    def x(self): return 1

    @x.setter
    def x(self, v): print("set", v)


c = C()
print(c.x, type(C.x).__name__)
c.x = 2
