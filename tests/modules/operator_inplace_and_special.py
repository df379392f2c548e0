import operator as o

class A:
    def __init__(self):
        self.log = []
    def __iadd__(self, x):
        self.log.append(x)
        return self
    def __index__(self):
        return 3
    def __len__(self):
        return 5
    def __length_hint__(self):
        return 7

a = A()
print(o.iadd(a, 1) is a, a.log, o.iadd(1, 2), o.isub(5, 1), o.imul([1], 2))
print(o.itruediv(5, 2), o.ifloordiv(7, 2), o.imod(7, 4), o.ipow(2, 5), o.ilshift(1, 3))
print(o.irshift(8, 1), o.iand(6, 3), o.ior(4, 1), o.ixor(5, 1), o.iconcat([1], [2]))
print(o.index(a), o.length_hint(a), o.length_hint(object()), o.length_hint(object(), 9))
print(o.concat([1], [2]), o.contains("abc", "b"), o.countOf("banana", "a"))
print(o.indexOf([3, 4], 4), o.truth([0]), o.not_([]), o.is_not(1, 2), o.matmul.__name__)
x = {"k": [1, 2, 3]}
o.setitem(x, "n", 5)
o.delitem(x["k"], slice(0, 2))
print(x, o.getitem(x, "n"), o.getitem("hello", slice(1, 3)))
print(o.call(lambda *a, **k: (a, k), 1, z=2), o.__not__(1), o.__contains__([1], 1))
print(len(o.__all__), o.add is o.__add__, sorted([3, 1], key=o.neg))
print(list(map(o.mul, [1, 2], [3, 4])))
