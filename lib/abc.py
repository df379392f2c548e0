"""Abstract base classes."""
from _abc import ABCMeta, get_cache_token, _get_dump


def abstractmethod(funcobj):
    """Mark a method that subclasses must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """Deprecated: use classmethod over abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Deprecated: use staticmethod over abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Deprecated: use property over abstractmethod."""
    __isabstractmethod__ = True


def update_abstractmethods(cls):
    """Find out again which methods of an abstract class are abstract; returns the class."""
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    names = set()
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.add(name)
    for name, value in cls.__dict__.items():
        if getattr(value, '__isabstractmethod__', False):
            names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


def _dump_registry(cls, file=None):
    registry, cache, negatives, version = _get_dump(cls)
    print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
    print(f'Inv. counter: {get_cache_token()}', file=file)
    for name, value in (('_abc_registry', registry), ('_abc_cache', cache),
                        ('_abc_negative_cache', negatives),
                        ('_abc_negative_cache_version', version)):
        print(f'{name}: {value!r}', file=file)


class ABC(metaclass=ABCMeta):
    """Helper: a base class whose metaclass is ABCMeta."""
    __slots__ = ()
