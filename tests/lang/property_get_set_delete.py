class C:
    def __init__(self): self._v = 1

    @property
    def v(self):
        "the doc"
        return self._v

    @v.setter
    def v(self, n):
        print("set", n)
        self._v = n

    @v.deleter
    def v(self):
        print("del")
        del self._v


c = C()
c.v = 5
c.v += 1
print(c.v, C.v.__doc__, type(C.v).__name__)
del c.v
try:
    c.v
except AttributeError as e:
    print(e)
