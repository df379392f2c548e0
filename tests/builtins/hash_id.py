class A:
    pass

class H:
    def __hash__(self):
        return -1

class E:
    def __eq__(self, o):
        return True

class EH(E):
    __hash__ = object.__hash__

a = A()
print(hash(a) == hash(a), id(a) == id(a), id(a) != id(A()), hash(H()), hash(1) == 1)
print(hash(EH()) is not None, E.__hash__, hash(a.__class__) == hash(A))
print(id(None) == id(None), isinstance(id(a), int))
for f in (lambda: hash([]), lambda: hash({}), lambda: hash(E()), lambda: hash((1, [])),
        lambda: hash(slice(1, [])), lambda: hash(), lambda: id(), lambda: hash(bytearray()),
        lambda: {E(): 1}):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
print(hash("a") == hash("a"), hash(b"a") == hash(b"a"), hash((1, "a")) == hash((1, "a")))
print(hash(len) == hash(len))
