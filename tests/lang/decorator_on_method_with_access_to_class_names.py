class C:
    def deco(f):
        def wrapper(self, *a):
            return "wrapped", f(self, *a)
        return wrapper

    prefix = "p"

    @deco
    def m(self, x, y=prefix):
        return x, y

    del deco


print(C().m(1), hasattr(C, "deco"))
