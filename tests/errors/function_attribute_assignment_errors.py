def f(a, b=1, *, c=2):
    return a


def t(name, value):
    try:
        setattr(f, name, value)
        print(name, 'set')
    except Exception as e:
        print(name, type(e).__name__, e)


for name, value in [('__defaults__', 5), ('__defaults__', [1]), ('__defaults__', None), ('__kwdefaults__', 5), ('__kwdefaults__', None), ('__code__', 5), ('__code__', None), ('__name__', 5), ('__name__', None), ('__qualname__', 5), ('__dict__', 5), ('__annotations__', 5), ('__annotations__', None), ('__globals__', {}), ('__closure__', ()), ('__module__', 5), ('__doc__', 5),
                    ('__type_params__', 5), ('__type_params__', ()), ('__builtins__', {}), ('x', 1)]:
    t(name, value)
for name in '__code__', '__name__', '__dict__', '__defaults__', '__kwdefaults__', '__globals__', '__doc__', 'x', 'y', '__module__':
    try:
        delattr(f, name)
        print(name, 'deleted')
    except Exception as e:
        print(name, type(e).__name__, e)


def outer():
    x = 1

    def inner():
        return x
    return inner


try:
    f.__code__ = outer().__code__
except ValueError as e:
    print(e)
try:
    outer().__code__ = f.__code__
except ValueError as e:
    print(e)
import types
for args in [(), (5, {}), (f.__code__,), (f.__code__, 5), (f.__code__, {}, 5), (f.__code__, {}, 'n', 5), (outer().__code__, {}), (outer().__code__, {}, 'n', None, ()), (outer().__code__, {}, 'n', None, (1,)), (f.__code__, {}, 'n', None, (types.CellType(1),))]:
    try:
        print(types.FunctionType(*args).__name__)
    except Exception as e:
        print(type(e).__name__, e)
