bases = (list,)


class A(*bases, metaclass=type):
    pass


class B(A if True else dict):
    pass


class D(*(), **{}):
    pass


print(A.__bases__, B.__mro__[1].__name__, D.__bases__, B([1, 2]))
