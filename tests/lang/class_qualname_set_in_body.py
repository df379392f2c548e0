class C:
    __qualname__ = "Custom.Name"
    __module__ = "elsewhere"


print(C, C.__name__, "__qualname__" in vars(C))
try:
    class D:
        __qualname__ = 5
except TypeError as e:
    print(e)


def f():
    class L:
        def g(self): pass
    return L


print(f().__qualname__, f().g.__qualname__)
