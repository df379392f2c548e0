"""References that do not keep their object alive, and containers made of them."""
import _collections_abc
from _weakref import (getweakrefcount, getweakrefs, ref, proxy, ReferenceType, ProxyType,
                      CallableProxyType, _remove_dead_weakref)
from _weakrefset import WeakSet

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary',
           'ReferenceType', 'ProxyType', 'CallableProxyType', 'ProxyTypes',
           'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

_collections_abc.MutableSet.register(WeakSet)


class WeakMethod(ref):
    """A weak reference to a bound method, which lives as long as its object."""
    __slots__ = '_func_ref', '_meth_type', '_alive', '__weakref__'

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError('argument should be a bound method, not {}'
                            .format(type(meth))) from None

        def dead(arg):
            self = self_ref()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)
        self = ref.__new__(cls, obj, dead)
        self._func_ref = ref(func, dead)
        self._meth_type = type(meth)
        self._alive = True
        self_ref = ref(self)
        return self

    def __call__(self):
        obj, func = super().__call__(), self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return False
        if not (self._alive and other._alive):
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        return not self == other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A reference to the value of a WeakValueDictionary; it knows its key."""
    __slots__ = 'key',

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(_collections_abc.MutableMapping):
    """A mapping whose entries disappear when nothing else refers to the value."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        own = ref(self)

        def remove(wr):
            self = own()
            if self is not None:
                _remove_dead_weakref(self.data, wr.key)
        self._remove = remove
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        del self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __len__(self):
        return sum(1 for wr in list(self.data.values()) if wr() is not None)

    def __contains__(self, key):
        wr = self.data.get(key)
        return wr is not None and wr() is not None

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def copy(self):
        result = WeakValueDictionary()
        for key, value in self.items():
            result[key] = value
        return result

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        result = self.__class__()
        for key, value in self.items():
            result[deepcopy(key, memo)] = value
        return result

    def get(self, key, default=None):
        wr = self.data.get(key)
        value = None if wr is None else wr()
        return default if value is None else value

    def items(self):
        for key, wr in list(self.data.items()):
            value = wr()
            if value is not None:
                yield key, value

    def keys(self):
        for key, value in self.items():
            yield key

    __iter__ = keys

    def values(self):
        for key, value in self.items():
            yield value

    def itervaluerefs(self):
        """The references to the values; they may be dead."""
        yield from list(self.data.values())

    def valuerefs(self):
        """A list of the references to the values; they may be dead."""
        return list(self.data.values())

    def popitem(self):
        while True:
            key, wr = self.data.popitem()
            value = wr()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        wr = self.data.pop(key, None)
        value = None if wr is None else wr()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in other.items() if hasattr(other, 'items') else dict(other).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        result = self.__class__()
        result.update(other)
        result.update(self)
        return result


class WeakKeyDictionary(_collections_abc.MutableMapping):
    """A mapping whose entries disappear when nothing else refers to the key."""

    def __init__(self, dict=None):
        self.data = {}
        own = ref(self)

        def remove(wr):
            self = own()
            if self is not None:
                self.data.pop(wr, None)
        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return sum(1 for wr in list(self.data) if wr() is not None)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def copy(self):
        result = WeakKeyDictionary()
        for key, value in self.items():
            result[key] = value
        return result

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        result = self.__class__()
        for key, value in self.items():
            result[key] = deepcopy(value, memo)
        return result

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def items(self):
        for wr, value in list(self.data.items()):
            key = wr()
            if key is not None:
                yield key, value

    def keys(self):
        for key, value in self.items():
            yield key

    __iter__ = keys

    def values(self):
        for key, value in self.items():
            yield value

    def keyrefs(self):
        """A list of the references to the keys; they may be dead."""
        return list(self.data)

    def popitem(self):
        while True:
            wr, value = self.data.popitem()
            key = wr()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in dict.items() if hasattr(dict, 'items') else type({})(dict).items():
                self[key] = value
        if kwargs:
            self.update(kwargs)

    __ior__ = WeakValueDictionary.__ior__
    __or__ = WeakValueDictionary.__or__
    __ror__ = WeakValueDictionary.__ror__


class finalize:
    """Calls func(*args, **kwargs) when obj dies, when called, or at exit; once."""
    __slots__ = ()
    _registry = {}
    _next = 0
    _at_exit = False

    class _Info:
        __slots__ = 'weakref', 'func', 'args', 'kwargs', 'atexit', 'index'

    def __init__(self, obj, func, /, *args, **kwargs):
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs = func, args, kwargs or None
        info.atexit = True
        info.index = finalize._next
        finalize._next += 1
        self._registry[self] = info
        if not finalize._at_exit:
            import atexit
            finalize._at_exit = True
            atexit.register(self._run_all)

    def __call__(self, _=None):
        info = self._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def _parts(self, info):
        return info.weakref(), info.func, info.args, info.kwargs or {}

    def detach(self):
        """Forget it; (obj, func, args, kwargs), or None when it was not alive."""
        info = self._registry.get(self)
        if info is not None and info.weakref() is not None:
            parts = self._parts(info)
            del self._registry[self]
            return parts

    def peek(self):
        """(obj, func, args, kwargs), or None when it is not alive."""
        info = self._registry.get(self)
        if info is not None and info.weakref() is not None:
            return self._parts(info)

    @property
    def alive(self):
        """True until it has run or was detached."""
        return self in self._registry

    @property
    def atexit(self):
        """Whether it runs at exit."""
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return (f'<{type(self).__name__} object at {id(self):#x}; '
                f'for {type(obj).__name__!r} at {id(obj):#x}>')

    @classmethod
    def _run_all(cls):
        import sys
        while True:
            due = [(info.index, f) for f, info in cls._registry.items() if info.atexit]
            if not due:
                return
            for _, f in sorted(due, key=lambda pair: pair[0], reverse=True):
                try:
                    f()
                except Exception:
                    sys.excepthook(*sys.exc_info())
