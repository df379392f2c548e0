# How exceptions are made: by the built-in constructor, by classes with parts of their own, and by
# classes that get or lose those later.
import abc
import sys
import traceback


def show(make, *args, **kwargs):
    try:
        e = make(*args, **kwargs)
        print(type(e).__name__, e.args, repr(e), str(e), getattr(e, "__dict__", None))
    except Exception as error:
        print(type(error).__name__, error)


class Plain(Exception):
    pass


class Below(Plain, ValueError):
    extra = 1


class Init(Exception):
    def __init__(self, value, other=2):
        self.value = value
        self.before = self.args


class Super(KeyError):
    def __init__(self, *args):
        super().__init__("by super", *args)


class New(Exception):
    def __new__(cls, *args):
        e = super().__new__(cls, "new", *args)
        e.made = True
        return e


class Both(Exception):
    def __new__(cls, value):
        return super().__new__(cls, value * 2)

    def __init__(self, value):
        self.value = value


class Other(Exception):
    def __new__(cls, *args):
        return "no exception"


class Meta(type):
    def __call__(cls, *args):
        print("called", cls.__name__, args)
        return super().__call__(*args)


class WithMeta(Exception, metaclass=Meta):
    pass


class Abstract(Exception, metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def method(self):
        pass


class Slots(Exception):
    __slots__ = ("a",)

    def __init__(self, a):
        self.a = a


class Wrong(Exception):
    def __init__(self):
        return 1


classes = [BaseException, Exception, ValueError, KeyError, StopIteration, SystemExit, AttributeError,
           NameError, ImportError, SyntaxError, OSError, Plain, Below, Init, Super, New, Both, Other,
           WithMeta, Slots, Wrong]
for class_ in classes:
    for args in (), (1,), ("a", "b"):
        show(lambda: class_())
        show(lambda: class_(1))
        show(lambda: class_("a", "b"))
        break
print("keywords")
show(lambda: ValueError(a=1))
show(lambda: ImportError("m", name="n", path="p"))
show(lambda: AttributeError("m", name="n", obj=3))
show(lambda: Init(1, other=3))
show(lambda: Init(value=1))
show(lambda: Plain(1, a=2))
print("special")
show(lambda: UnicodeDecodeError("utf-8", b"a", 0, 1, "r"))
show(lambda: UnicodeDecodeError("utf-8"))
show(lambda: OSError(2, "m", "f"))
show(lambda: ExceptionGroup("g", [ValueError(1)]))
show(lambda: ExceptionGroup("g", []))
show(lambda: SyntaxError("m", ("f", 1, 2, "t")))
print(hasattr(Abstract, "__abstractmethods__"))

print("changed later")


def make():
    return Plain("x")


for i in range(3):
    make()
print(make().args)
Plain.__init__ = lambda self, *args: print("init", args)
print(make().args, Below(3).args)
Plain.__new__ = staticmethod(lambda cls, *args: Exception.__new__(cls, "patched"))
print(make().args)
del Plain.__new__
print(make().args)
del Plain.__init__
print(make().args)
ValueError_before = ValueError
try:
    ValueError.__init__ = lambda self: None
except TypeError as e:
    print("TypeError")

print("raised")


class Deep(Exception):
    def __init__(self, n):
        if n == 0:
            raise KeyError("inside")
        super().__init__(n)


def fail(n):
    raise Deep(n)


for n in 1, 0:
    try:
        fail(n)
    except Exception as e:
        print([(f.name, f.line) for f in traceback.extract_tb(e.__traceback__)], repr(e))

try:
    raise Init
except TypeError as e:
    print(e)
try:
    raise Plain
except Plain as e:
    print(repr(e), e.__traceback__ is not None)


class Stop(StopIteration):
    pass


def generator():
    return (yield 1)


g = generator()
next(g)
try:
    g.send(Stop(5).value)
except StopIteration as e:
    print(e.value)
print(Stop().value, Stop(1, 2).value, SystemExit(3).code, SystemExit().code)
