class A:
    def __init__(self, x=0, *, k=1):
        self.x, self.k = x, k

print(type(A(5)), type(A)(1.5), A(k=2).k, type(5)("7"), type([])((1, 2)))
print(type("")(b"x", "ascii"), type(A(1))(9).x, isinstance(A, type), type(type) is type)
print(type(A).__name__)
print(int(), float(), str() == "", list(), dict(), tuple(), set(), bytes(), complex())
print(bool(), frozenset(), bytearray())
for f in (lambda: A(1, 2), lambda: A(z=1), lambda: int([]), lambda: type(5)(1, 2, 3),
        lambda: type(), lambda: type(1, 2), lambda: type(None)(5), lambda: type(A)("X"),
        lambda: type(len)(), lambda: type(iter([]))(), lambda: type(A.__init__)(),
        lambda: type({}.keys())()):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
