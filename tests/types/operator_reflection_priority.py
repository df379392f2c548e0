class A:
    def __add__(self, o):
        return "A.add"
    def __radd__(self, o):
        return "A.radd"
    def __eq__(self, o):
        return "A.eq"
    def __lt__(self, o):
        return "A.lt"
    def __gt__(self, o):
        return "A.gt"

class B(A):
    def __radd__(self, o):
        return "B.radd"
    def __eq__(self, o):
        return "B.eq"
    def __gt__(self, o):
        return "B.gt"

class C(A):
    pass

class N:
    def __add__(self, o):
        print("N.add")
        return NotImplemented
    def __radd__(self, o):
        print("N.radd")
        return NotImplemented

print(A() + B(), B() + A(), A() + C(), C() + A(), 1 + A(), A() == B(), A() < B(), B() < A())
print(A() < C(), A() > 1, 1 > A())
print(N() + A())
for f in (lambda: N() + N(), lambda: N() + 1, lambda: 1 + N()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class S(str):
    def __radd__(self, o):
        return "S.radd"
    def __add__(self, o):
        return "S.add"

class L(list):
    def __radd__(self, o):
        return "L.radd"
    def __rmul__(self, o):
        return "L.rmul"

print("a" + S("b"), S("a") + "b", [1] + L(), 2 * L([1]), L([1]) * 2)
