class A:
    def f(self):
        return __class__

    def g(self):
        __class__ = "local"
        return __class__

    @staticmethod
    def h():
        return [__class__ for _ in "a"], (lambda: __class__)()


class B(A):
    pass


print(B().f() is A, A().g(), B.h() == ([A], A))
print(A.f.__code__.co_freevars, A.g.__code__.co_freevars)
try:
    __class__
except NameError as e:
    print(e)
