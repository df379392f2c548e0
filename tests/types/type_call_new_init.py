class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw):
        print("init", args, kw)

class Other:
    def __new__(cls):
        return 42
    def __init__(self):
        print("never")

class Ret:
    def __init__(self):
        return 5

a = A(1, k=2)
print(Other(), type(a).__name__)

class Plain:
    pass

class OnlyInit:
    def __init__(self, a):
        self.a = a

class OnlyNew:
    def __new__(cls, a):
        return object.__new__(cls)

print(type(OnlyNew(1)).__name__, OnlyInit(3).a)
for f in (lambda: Ret(), lambda: Plain(1), lambda: object(1), lambda: OnlyInit(),
        lambda: OnlyNew(), lambda: Plain(x=1), lambda: object.__new__(5),
        lambda: object.__new__(), lambda: object.__new__(int), lambda: int.__new__(str),
        lambda: object.__new__(Plain, 1), lambda: object.__init__(Plain(), 1),
        lambda: list.__new__(dict)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
