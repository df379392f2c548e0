class A:
    def __eq__(self, o): return True


class B(A):
    __hash__ = object.__hash__


class C(A):
    def __hash__(self): return 5


class D(C):
    def __eq__(self, o): return False


print(A.__hash__, hash(C()), D.__hash__, isinstance(hash(B()), int))
for x in (A(), D(), [], {}, set(), bytearray(), {1: 2}.keys()):
    try:
        hash(x)
    except TypeError as e:
        print(e)
try:
    {[]: 1}
except TypeError as e:
    print(e)
