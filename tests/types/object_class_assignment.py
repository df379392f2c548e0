class A:
    def who(self):
        return "A"

class B:
    def who(self):
        return "B"

class S:
    __slots__ = ("a",)

class S2:
    __slots__ = ("a",)

class S3:
    __slots__ = ("b",)

a = A()
a.x = 1
a.__class__ = B
print(a.who(), a.x, type(a).__name__, isinstance(a, B))
s = S()
s.a = 5
s.__class__ = S2
print(s.a, type(s).__name__)
for o, c in ((a, int), (5, str), (s, A), (s, S3), (a, "x"), (a, S), (A, int)):
    try:
        o.__class__ = c
    except TypeError as e:
        print(type(e).__name__, e)
try:
    del a.__class__
except TypeError as e:
    print(type(e).__name__, e)
a.__dict__ = {"y": 2}
print(a.y, hasattr(a, "x"))
try:
    a.__dict__ = 5
except TypeError as e:
    print(type(e).__name__, e)
del a.__dict__
print(a.__dict__)
