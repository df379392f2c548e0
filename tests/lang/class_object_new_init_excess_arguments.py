class Plain: pass


class OnlyNew:
    def __new__(cls, *a):
        return object.__new__(cls)


class OnlyInit:
    def __init__(self, *a):
        pass


class PassesToObject:
    def __init__(self, x):
        super().__init__(x)


class PassesToNew:
    def __new__(cls, x):
        return super().__new__(cls, x)


for call in ("Plain(1)", "OnlyNew(1)", "OnlyInit(1)", "PassesToObject(1)", "PassesToNew(1)",
             "object(1)", "Plain(x=1)", "object.__new__(int)", "object.__new__(5)", "object.__new__()"):
    try:
        eval(call)
        print(call, "ok")
    except TypeError as e:
        print(call, "->", e)
