class M(type):
    def mro(cls): return [cls, A, object] if cls.__name__ == "B" else type.mro(cls)
class A: x = "A"
class B(metaclass=M): pass
print(B.x, [c.__name__ for c in B.__mro__], B.__bases__)
def attempt(result):
    class Bad(type):
        def mro(cls): return result
    try:
        class X(metaclass=Bad): pass
        print("ok", X.__mro__)
    except TypeError as e:
        print(e)
for result in (5, [5], [int], [], None):
    attempt(result)
print(type.mro(int), M.mro(A) if False else A.mro())
