class A:
    def name(self): return "A"


class B:
    def name(self): return "B", vars(self)


a = A()
a.x = 1
a.__class__ = B
print(a.name(), type(a).__name__, isinstance(a, A))
for bad in (int, 5, list, type):
    try:
        a.__class__ = bad
    except TypeError as e:
        print(e)
try:
    (5).__class__ = A
except TypeError as e:
    print(e)
