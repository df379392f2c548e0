class Meta(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__, obj)
        return obj == 3


class Three(metaclass=Meta):
    pass


for v in (1, 3):
    match v:
        case Three(): print("three")
        case _: print("other")
from collections.abc import Sized, Callable
for v in ([], len, 5):
    match v:
        case Sized(): print("sized")
        case Callable(): print("callable")
        case _: print("neither")
match 5:
    case Three(real=5): print("no")
    case int(real=5, imag=0): print("int with attributes")
