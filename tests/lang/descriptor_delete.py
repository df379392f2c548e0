class D:
    def __delete__(self, o):
        print("delete")


class C:
    d = D()


c = C()
del c.d
try:
    c.d = 1
except AttributeError as e:
    print(e)
print(type(c.d).__name__)
c.__dict__["d"] = 5
print(c.d)
del c.d
print(vars(c))
