class M(type):
    def __getattr__(cls, name):
        if name == "bad":
            raise AttributeError("no bad here")
        return f"{cls.__name__}.{name}"

    def __setattr__(cls, name, v):
        print("setattr", name, v)
        super().__setattr__(name, v)

    def __delattr__(cls, name):
        print("delattr", name)
        super().__delattr__(name)

    def __dir__(cls):
        return ["zz", "aa"]


class C(metaclass=M):
    real = 1


print(C.real, C.other, hasattr(C, "bad"), hasattr(C(), "other"), dir(C))
C.new = 3
del C.new
