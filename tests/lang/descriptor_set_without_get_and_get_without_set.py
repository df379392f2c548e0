class SetOnly:
    def __set__(self, obj, v): obj.__dict__["s"] = ("stored", v)
class GetOnly:
    def __get__(self, obj, cls=None): return "from get"
class DeleteOnly:
    def __delete__(self, obj): print("delete called")
class A:
    s, g, d = SetOnly(), GetOnly(), DeleteOnly()
a = A()
print(type(a.s).__name__)
a.s = 1
print(a.s)
print(a.g)
a.g = "own"
print(a.g, A.g)
del a.g
print(a.g)
del a.d
try:
    a.d = 1
except AttributeError as e:
    print(e)
try:
    del a.s
except AttributeError as e:
    print(e)
a.__dict__["d"] = "in dict"
print(type(a.d).__name__)
