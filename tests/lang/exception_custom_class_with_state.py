class AppError(Exception):
    def __init__(self, code, msg="default"):
        super().__init__(msg)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


class Sub(AppError):
    code = "class level"


try:
    raise Sub(5)
except AppError as e:
    print(e, repr(e), e.code, e.args)


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a


e = NoSuper(1, 2)
print(e.args, str(e), vars(e))
e.args = ("new",)
print(str(e))
try:
    NoSuper(1, c=2)
except TypeError as x:
    print(x)
try:
    ValueError(a=1)
except TypeError as x:
    print(x)
