class M(type):
    def make(cls, *a): return "meta make", cls.__name__
    @classmethod
    def cm(m): return m.__name__
class A(metaclass=M):
    @classmethod
    def new(cls): return cls()
class B(A): pass
print(A.make(), A.cm(), type(B.new()).__name__, B.make())
try:
    A().make()
except AttributeError as e:
    print(e)
class C(A):
    @classmethod
    def new(cls): return "C" + type(super().new()).__name__
    @classmethod
    def make(cls): return "own make"
print(C.new(), C.make(), C().make())
