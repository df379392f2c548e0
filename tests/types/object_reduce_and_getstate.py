class A:
    def __init__(self):
        self.x = 1

class S:
    __slots__ = ("p", "q")

class SD(S):
    pass

a = A()
print(a.__getstate__(), object().__getstate__(), a.__reduce_ex__(2)[0].__name__)
print(a.__reduce_ex__(2)[1:3], A.__reduce__ is object.__reduce__)
s = S()
s.p = 5
print(s.__getstate__())
d = SD()
d.p, d.z = 1, 2
print(d.__getstate__(), S().__getstate__())

class L(list):
    pass

l = L([1, 2])
l.attr = "a"
r = l.__reduce_ex__(2)
print(r[1][0].__name__, r[2], list(r[3]), r[4])
print({}.__reduce_ex__(2)[0].__name__, [1].__reduce_ex__(4)[3] is not None)
print((1).__reduce_ex__(2)[1], "s".__reduce_ex__(2)[1])

class N:
    def __getnewargs__(self):
        return ("arg",)
    def __new__(cls, x="default"):
        self = object.__new__(cls)
        self.made = x
        return self

import copy
print(copy.copy(N()).made, N().__reduce_ex__(2)[1])

class G:
    def __getstate__(self):
        return None

print(G().__reduce_ex__(2)[2])
