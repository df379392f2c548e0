class A:
    __name__ = "shadow"
    __module__ = "mod"
    __doc__ = 5
    mro = "attribute"
    __dict__ = "dict attr"
    __bases__ = "bases attr"
print(A.__name__, A().__name__, A.__module__, A.__doc__, A().__doc__, A.mro, type.mro(A)[0] is A)
print(type(A.__dict__).__name__, A().__dict__, A.__bases__, A().__bases__)
A.__name__ = "Renamed"
print(A.__name__, A().__name__, A)
class B(A): pass
print(B.__name__, B().__name__, B.__module__, B.__doc__, B().mro)
