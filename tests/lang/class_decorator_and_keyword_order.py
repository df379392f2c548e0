def deco(c):
    print("decorate", c.__name__)
    return c


def base():
    print("base")
    return object


def kw():
    print("kw")
    return type


@deco
class C(base(), metaclass=kw()):
    print("body")
