import warnings

class SubInt(int):
    pass

class SubFloat(float):
    pass

class A:
    def __int__(self):
        return SubInt(5)
    def __float__(self):
        return SubFloat(2.5)
    def __index__(self):
        return True

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(int(A()), type(int(A())), float(A()), type(float(A())), [10, 20][A()], hex(A()))
print([str(x.message)[:60] for x in w])

class OnlyTrunc:
    def __trunc__(self):
        return 3

class NoneInt:
    __int__ = None

for f in (lambda: int(OnlyTrunc()), lambda: int(NoneInt()), lambda: float(OnlyTrunc())):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            print(f())
    except TypeError as e:
        print(type(e).__name__, e)
