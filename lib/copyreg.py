"""How objects are taken apart for copying and pickling; object.__reduce_ex__ is here too."""

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension',
           'clear_extension_cache']

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Have objects of a type taken apart by a function."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that an object can be called."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    import functools
    import operator
    return functools.reduce, (operator.or_, obj.__args__)


pickle(complex, pickle_complex, complex)
pickle(type(int | str), pickle_union)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    obj = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(obj, state)
    return obj


def _builtin_base(cls):
    """The first base that is not made by a class statement."""
    for base in cls.__mro__:
        if not base.__flags__ & 0x200:
            return base
    return object


def _cannot(cls):
    return TypeError(f'cannot pickle {cls.__name__!r} object')


def _reduce_ex(self, proto):
    """Protocols 0 and 1: the built-in base is made from its value, then gets the state."""
    cls = type(self)
    base = _builtin_base(cls)
    if base is object:
        state = None
    elif base is cls:
        raise _cannot(cls)
    else:
        state = base(self)
    args = cls, base, state
    if cls.__getstate__ is object.__getstate__ and getattr(self, '__slots__', None):
        raise TypeError('a class that defines __slots__ without defining __getstate__ '
                        'cannot be pickled')
    dict = self.__getstate__()
    return (_reconstructor, args, dict) if dict else (_reconstructor, args)


def __reduce_ex__(self, protocol):
    """What object.__reduce_ex__ returns."""
    if not isinstance(protocol, int):
        raise TypeError(f"{type(protocol).__name__!r} object cannot be interpreted as an integer")
    if protocol < 2:
        return _reduce_ex(self, protocol)
    cls = type(self)
    make, kwargs, args = __newobj__, None, None
    if hasattr(cls, '__getnewargs_ex__'):
        new = self.__getnewargs_ex__()
        if not isinstance(new, tuple):
            raise TypeError('__getnewargs_ex__ should return a tuple, '
                            f'not {type(new).__name__!r}')
        if len(new) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(new)}')
        args, kwargs = new
        if not isinstance(args, tuple):
            raise TypeError('first item of the tuple returned by __getnewargs_ex__ must be a '
                            f'tuple, not {type(args).__name__!r}')
        if not isinstance(kwargs, dict):
            raise TypeError('second item of the tuple returned by __getnewargs_ex__ must be a '
                            f'dict, not {type(kwargs).__name__!r}')
    elif hasattr(cls, '__getnewargs__'):
        args = self.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f'__getnewargs__ should return a tuple, not {type(args).__name__!r}')
    elif cls.__getstate__ is object.__getstate__:
        # Nothing says how to get at what a built-in base holds.
        if not issubclass(cls, (list, dict)) and _builtin_base(cls) is not object:
            if cls in (memoryview, type(__reduce_ex__.__code__)):
                raise TypeError(f'cannot pickle {cls.__name__} objects')
            raise _cannot(cls)
    if kwargs:
        make, args = __newobj_ex__, (cls, args, kwargs)
    else:
        args = (cls, *(args or ()))
    items = iter(self) if isinstance(self, list) else None
    pairs = iter(self.items()) if isinstance(self, dict) else None
    return make, args, self.__getstate__(), items, pairs


def _slotnames(cls):
    """Names of all __slots__ of a class, as attributes have them."""
    names = cls.__dict__.get('__slotnames__')
    if names is not None:
        return names
    names = []
    for c in cls.__mro__ if hasattr(cls, '__slots__') else ():
        slots = c.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ('__dict__', '__weakref__'):
                continue
            if name[:2] == '__' and name[-2:] != '__':
                owner = c.__name__.lstrip('_')
                names.append(f'_{owner}{name}' if owner else name)
            else:
                names.append(name)
    try:
        cls.__slotnames__ = names
    except Exception:
        pass
    return names


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Give an object of a module a code of 1 to 2**31 - 1."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Take a code back; for tests."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
