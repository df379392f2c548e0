class A:
    x: int = 1
    y: "forward"
    _z: list
    __private: int = 0
    if True:
        w: str

    def f(self): pass


class B(A):
    pass


print(A.__annotations__, B.__annotations__, hasattr(A, "y"))
A.__annotations__["new"] = 1
print("new" in A.__annotations__)
del A.__annotations__
print(A.__annotations__)
B.__annotations__ = {"b": 2}
print(B.__annotations__)
