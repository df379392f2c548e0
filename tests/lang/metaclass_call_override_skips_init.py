class M(type):
    def __call__(cls, *a, **k):
        print("M.__call__", a, k)
        if a and a[0] == "skip": return "skipped"
        return type.__call__(cls, *a, **k)
class A(metaclass=M):
    def __new__(cls, *a, **k):
        print("new", a, k)
        if a and a[0] == "other": return [1]
        return object.__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
print(A("skip"))
print(A("other"))
print(type(A(1, x=2)).__name__)
class Sub(A):
    def __new__(cls, *a): return A.__new__(A)
print(type(Sub()).__name__)
class Single(type):
    made = {}
    def __call__(cls):
        if cls not in cls.made: cls.made[cls] = super().__call__()
        return cls.made[cls]
class S(metaclass=Single): pass
print(S() is S())
