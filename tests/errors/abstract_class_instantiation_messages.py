import abc


class A(abc.ABC):
    @abc.abstractmethod
    def one(self): pass


class B(A):
    @property
    @abc.abstractmethod
    def two(self): pass

    @abc.abstractmethod
    def three(self): pass


for c in (A, B):
    try:
        c()
    except TypeError as e:
        print(e)


class C(B):
    one = two = three = None


print(type(C()).__name__, sorted(B.__abstractmethods__))
