import types

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for cls in (int, list, object, type, type("H", (), {}), type("S", (), {"__slots__": ()}), BaseException, bool, types.FunctionType):
    print(cls.__name__, type(cls.__basicsize__).__name__, type(cls.__itemsize__).__name__, type(cls.__dictoffset__).__name__, type(cls.__weakrefoffset__).__name__, type(cls.__flags__).__name__, bool(cls.__flags__ & (1 << 9)), bool(cls.__flags__ & (1 << 10)), cls.__base__)
print([bool(c.__flags__ & (1 << bit)) for c, bit in ((int, 24), (bool, 24), (list, 25), (tuple, 26), (bytes, 27), (str, 28), (dict, 29), (ValueError, 30), (type, 31), (object, 24), (float, 24))])
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
print(bool(A.__flags__ & (1 << 20)), A.__abstractmethods__, bool(int.__flags__ & (1 << 20)))
t(lambda: int.__abstractmethods__)
t(A)
