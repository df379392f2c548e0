class A:
    pass


for obj in (5, None, "a", [], (1, 2), object(), {}, 1.5, A(), 1j, NotImplemented, ..., range(3), slice(1)):
    try:
        obj()
    except TypeError as e:
        print(e)
try:
    A()()()
except TypeError as e:
    print(e)
