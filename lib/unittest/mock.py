"""Objects that stand in for others in tests and remember how they were used."""
import contextlib
import functools
import inspect
import sys

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec',
           'AsyncMock', 'ThreadingMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock',
           'mock_open', 'PropertyMock', 'seal')

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock is no specification."""


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinels:
    """sentinel.name is a unique object."""

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        result = self.__dict__[name] = _Sentinel(name)
        return result

sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
_missing, _deleted = sentinel.MISSING, sentinel.DELETED


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

ANY = _Any()


# ---- calls

def _show_call(name, args, kwargs):
    parts = [repr(a) for a in args] + [f'{k}={v!r}' for k, v in kwargs.items()]
    return f'{name}({", ".join(parts)})'


class _Call(tuple):
    """(name, args, kwargs) of a call; call(1, x=2) makes one to compare with."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        for part in value:
            if isinstance(part, str):
                name = part
            elif isinstance(part, tuple):
                args = part
            else:
                kwargs = part
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def _parts(self):
        return self if len(self) == 3 else ('', *self)

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        if not isinstance(other, _Call):
            other = _Call(other)
        name, args, kwargs = self._parts()
        other_name, other_args, other_kwargs = other._parts()
        if name and other_name and name != other_name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ('count', 'index'):
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def call_list(self):
        """The calls that led to this one."""
        calls, item = [], self
        while item is not None:
            if item._mock_from_kall:
                calls.append(item)
            item = item._mock_parent
        return _CallList(reversed(calls))

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return name if name.startswith('call') else f'call.{name}'
        name, args, kwargs = self._parts()
        name = 'call' if not name else f'call{name}' if name.startswith('()') else f'call.{name}'
        return _show_call(name, args, kwargs)

call = _Call(from_kall=False)


class _CallList(list):
    """A list of calls; `in` finds parts of it."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[i:i + size] == value for i in range(len(self) - size + 1))


# ---- mocks

_MAGICS = ('lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit '
           'divmod rdivmod neg pos abs invert complex int float index round trunc floor ceil bool '
           'next fspath aiter hash iter missing reduce reversed').split()
_NUMERIC = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'.split()
_MAGIC_NAMES = {f'__{name}__' for name in _MAGICS} | {
    f'__{prefix}{name}__' for name in _NUMERIC for prefix in ('', 'i', 'r')}
_ASYNC_NAMES = {'__aenter__', '__aexit__', '__anext__'}
_DEFAULTS = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented,
             '__ge__': NotImplemented, '__int__': 1, '__contains__': False, '__len__': 0,
             '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True,
             '__index__': 1}
_COMPUTED = {  # results that are computed when the method is made
    '__hash__': lambda self: object.__hash__(self),
    '__str__': lambda self: object.__str__(self),
    '__sizeof__': lambda self: object.__sizeof__(self),
    '__fspath__': lambda self: f'{type(self).__name__}/{self._mock_full_name()}/{id(self)}',
}


def _iterate(self):
    value = self.__iter__.__dict__['_mock_return_value']
    return iter([] if value is DEFAULT else value)

_EFFECTS = {
    '__eq__': lambda self: lambda other: self._compare('__eq__', other, True),
    '__ne__': lambda self: lambda other: self._compare('__ne__', other, False),
    '__iter__': lambda self: lambda: _iterate(self),
}


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(
        obj, BaseException)


class NonCallableMock:
    """Makes attributes, mocks too, as they are asked for."""
    _is_magic = False

    def __new__(cls, *args, **kwargs):
        # Special methods are looked up on the class, so each mock has its own.
        made = type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name='', _new_parent=None, _spec_as_instance=False,
                 _eat_self=None, unsafe=False, **kwargs):
        d = self.__dict__
        d.update(_mock_parent=parent, _mock_name=name, _mock_new_name=_new_name,
                 _mock_new_parent=parent if _new_parent is None else _new_parent,
                 _mock_sealed=False, _mock_children={}, _mock_wraps=wraps, _mock_delegate=None,
                 _mock_return_value=DEFAULT, _mock_side_effect=None, _mock_unsafe=unsafe,
                 method_calls=_CallList(), _mock_spec_signature=None)
        if spec_set is not None:
            spec, d['_spec_set'] = spec_set, True
        else:
            d['_spec_set'] = False
        self._mock_add_spec(spec, d['_spec_set'])
        self.reset_mock()
        if self._is_magic:
            self._set_magics()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec, spec_set):
        d = self.__dict__
        d['_spec_set'] = spec_set
        d['_spec_class'] = d['_mock_methods'] = None
        if spec is None:
            return
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        if isinstance(spec, (list, tuple)):
            d['_mock_methods'] = list(spec)
            return
        d['_mock_methods'] = dir(spec)
        d['_spec_class'] = spec if isinstance(spec, type) else type(spec)
        for base in reversed(getattr(spec, '__mro__', type(spec).__mro__)):
            annotations = base.__dict__.get('__annotations__', ())
            d['_mock_methods'] += annotations if isinstance(annotations, dict) else ()
        try:
            d['_mock_spec_signature'] = inspect.signature(
                spec if isinstance(spec, type) or inspect.isroutine(spec)
                else type(spec).__call__)
        except (TypeError, ValueError, AttributeError):
            pass

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only the attributes of spec."""
        self._mock_add_spec(spec, spec_set)

    def _set_magics(self):
        cls = type(self)
        names = _MAGIC_NAMES | _ASYNC_NAMES
        methods = self._mock_methods
        if methods is not None:
            names &= set(methods)
        for name in names - {'__reduce__', '__missing__', '__reversed__'}:
            setattr(cls, name, _MagicProxy(name))

    @property
    def __class__(self):
        spec = self.__dict__.get('_spec_class')
        return type(self) if spec is None else spec

    # what is set for calls

    @property
    def return_value(self):
        d = self.__dict__
        if d['_mock_return_value'] is DEFAULT and d['_mock_wraps'] is None:
            d['_mock_return_value'] = self._get_child_mock(_new_parent=self, _new_name='()')
        return d['_mock_return_value']

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_mock_return_value'] = value
        self._adopt(value, '()')

    @property
    def side_effect(self):
        return self.__dict__['_mock_side_effect']

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        self.__dict__['_mock_side_effect'] = value

    def _adopt(self, value, new_name, name=None):
        """A mock without parent becomes part of this one."""
        if not isinstance(value, NonCallableMock):
            return False
        d = value.__dict__
        if d['_mock_name'] or d['_mock_new_name'] or d['_mock_parent'] is not None \
                or d['_mock_new_parent'] is not None:
            return False
        if new_name:
            d['_mock_new_parent'], d['_mock_new_name'] = self, new_name
        if name:
            d['_mock_parent'], d['_mock_name'] = self, name
        return True

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        d = self.__dict__
        d.update(called=False, call_args=None, call_count=0, mock_calls=_CallList(),
                 call_args_list=_CallList(), method_calls=_CallList())
        if return_value:
            d['_mock_return_value'] = DEFAULT
        if side_effect:
            d['_mock_side_effect'] = None
        for child in d['_mock_children'].values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = d['_mock_return_value']
        if isinstance(result, NonCallableMock) and result is not self:
            result.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes; those of attributes with dots."""
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *path, last = name.split('.')
            obj = self
            for part in path:
                obj = getattr(obj, part)
            setattr(obj, last, value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute, so that its calls are remembered here too."""
        d = mock.__dict__
        d.update(_mock_parent=None, _mock_new_parent=None, _mock_name='', _mock_new_name=None)
        setattr(self, attribute, mock)

    # attributes

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe', '_mock_children'):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _MAGIC_NAMES and name not in methods:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        if not self._mock_unsafe and (methods is None or name not in methods):
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) \
                    or name in _LOOKS_LIKE_ASSERT:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock '
                                     f'if {name!r} is meant to be an attribute.')
        children = self._mock_children
        result = children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None
            if self.__dict__['_mock_wraps'] is not None:
                wraps = getattr(self.__dict__['_mock_wraps'], name)
            result = children[name] = self._get_child_mock(
                parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
        return result

    def __setattr__(self, name, value):
        cls = type(self)
        if name in ('return_value', 'side_effect') or name in self.__dict__ \
                and name not in self.__dict__.get('_mock_children', ()) and name[:5] != '_mock' \
                and name in _OWN:
            return object.__setattr__(self, name, value)
        if (self.__dict__.get('_spec_set') and self._mock_methods is not None
                and name not in self._mock_methods and name not in self.__dict__):
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _MAGIC_NAMES or name in _ASYNC_NAMES:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if not isinstance(value, NonCallableMock):
                setattr(cls, name, _function_of(name, value))
            else:
                self._adopt(value, name, name)
                setattr(cls, name, value)
                self._mock_children[name] = value
                return
        elif self._adopt(value, name, name):
            self._mock_children[name] = value
            return
        elif isinstance(getattr(cls, name, None), property):
            return object.__setattr__(self, name, value)
        if self.__dict__.get('_mock_sealed') and name not in self.__dict__:
            raise AttributeError(f'Cannot set {self._mock_full_name()}.{name}')
        if isinstance(value, PropertyMock):
            setattr(cls, name, value)
            return
        self.__dict__[name] = value

    def __delattr__(self, name):
        cls = type(self)
        if name in (_MAGIC_NAMES | _ASYNC_NAMES) and name in cls.__dict__:
            delattr(cls, name)
            return
        found = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            del self.__dict__[name]
        elif found is _deleted:
            raise AttributeError(name)
        self._mock_children[name] = _deleted

    def __dir__(self):
        own = [n for n in self.__dict__ if not n.startswith('_mock') and n[:5] != '_spec']
        names = self._mock_methods or [n for n in dir(type(self)) if not n.startswith('_mock')]
        children = [n for n, value in self._mock_children.items() if value is not _deleted]
        return sorted({*names, *own, *children})

    def _get_child_mock(self, **kw):
        if self.__dict__.get('_mock_sealed'):
            name = kw.get('name') or ''
            text = f'{self._mock_full_name()}{"." + name if name else "()"}'
            raise AttributeError(text)
        cls = type(self).__mro__[1]
        if issubclass(cls, PropertyMock) or not issubclass(cls, CallableMixin):
            cls = MagicMock if issubclass(cls, MagicMixin) else Mock
        if issubclass(cls, AsyncMock) and kw.get('_new_name') == '()':
            cls = MagicMock
        return cls(**kw)

    def _compare(self, name, other, same):
        if getattr(self, name).__dict__['_mock_return_value'] is not DEFAULT:
            return DEFAULT
        return same if self is other else NotImplemented

    # names

    def _mock_full_name(self):
        parts, mock, dot = [], self, ''
        seen = set()
        while mock is not None and id(mock) not in seen:
            seen.add(id(mock))
            d = mock.__dict__
            if d['_mock_new_parent'] is None:
                break
            name = d['_mock_new_name'] or ''
            parts.append(name + dot)
            dot = '' if name == '()' else '.'
            mock = d['_mock_new_parent']
        first = (mock.__dict__['_mock_name'] if mock is not None else None) or 'mock'
        return first + (dot if parts else '') + ''.join(reversed(parts))

    def __repr__(self):
        name = ''
        if self.__dict__['_mock_name'] or self.__dict__['_mock_new_parent'] is not None:
            name = f' name={self._mock_full_name()!r}'
        spec = ''
        if self.__dict__['_spec_class'] is not None:
            word = 'spec_set' if self.__dict__['_spec_set'] else 'spec'
            spec = f' {word}={self.__dict__["_spec_class"].__name__!r}'
        return f"<{type(self).__name__}{name}{spec} id='{id(self)}'>"

    # assertions

    def _key(self, value):
        """A call with its arguments by name, where there is a signature."""
        sig = self.__dict__['_mock_spec_signature']
        if sig is None or not isinstance(value, tuple) or len(value) < 2:
            return value
        name = value[0] if len(value) == 3 else ''
        try:
            bound = sig.bind(*value[-2], **value[-1])
            return _Call((name, bound.args, bound.kwargs))
        except TypeError as e:
            return e.with_traceback(None)

    def _named(self):
        return self.__dict__['_mock_name'] or 'mock'

    def _calls_text(self, prefix='Calls'):
        calls = self.mock_calls
        return f'\n{prefix}: {calls!r}.' if calls else ''

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._named()}' to not have been called. Called "
                                 f'{self.call_count} times.{self._calls_text()}')

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._named()}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._named()}' to have been called once. Called "
                                 f'{self.call_count} times.{self._calls_text()}')

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            expected = _show_call(self._named(), args, kwargs)
            raise AssertionError('expected call not found.\nExpected: '
                                 f'{expected}\n  Actual: not called.')
        expected = self._key(_Call((args, kwargs), two=True))
        if self._key(self.call_args) != expected:
            raise AssertionError(
                f'expected call not found.\nExpected: {_show_call(self._named(), args, kwargs)}\n'
                f'  Actual: {_show_call(self._named(), *self.call_args)}')

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._named()}' to be called once. Called "
                                 f'{self.call_count} times.{self._calls_text()}')
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._key(_Call((args, kwargs), two=True))
        if expected not in [self._key(c) for c in self.call_args_list]:
            raise AssertionError(f'{_show_call(self._named(), args, kwargs)} call not found')

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._key(c) for c in calls]
        actual = _CallList(self._key(c) for c in self.mock_calls)
        if not any_order:
            if expected not in actual:
                raise AssertionError(f'Calls not found.\nExpected: {_CallList(calls)!r}'
                                     f'\n  Actual: {self.mock_calls!r}')
            return
        missing = []
        for c in expected:
            try:
                actual.remove(c)
            except ValueError:
                missing.append(c)
        if missing:
            raise AssertionError(f'{self._named()!r} does not contain all of {tuple(missing)!r} '
                                 f'in its call list, found {self.mock_calls!r} instead')

_LOOKS_LIKE_ASSERT = {'called_once', 'called_with', 'called_once_with', 'has_calls', 'any_call',
                      'not_called', 'called_any'}
_OWN = {'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls'}


def _function_of(name, value):
    if not callable(value) or isinstance(value, type):
        return value

    def method(self, /, *args, **kwargs):
        return value(self, *args, **kwargs)
    method.__name__ = name
    return method


class _MagicProxy:
    """Makes the mock of a special method when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        name = self.name
        if obj is None:
            return self
        kind = AsyncMock if name in _ASYNC_NAMES else MagicMock
        made = kind(name=name, _new_name=name, parent=obj, _new_parent=obj)
        if name in _DEFAULTS:
            made.return_value = _DEFAULTS[name]
        elif name in _COMPUTED:
            made.return_value = _COMPUTED[name](obj)
        elif name in _EFFECTS:
            made.side_effect = _EFFECTS[name](obj)
        obj._mock_children[name] = made
        setattr(type(obj), name, _Bound(made))
        return made


class _Bound:
    """A mock as a special method: called without the object."""

    def __init__(self, mock):
        self.mock = mock

    def __get__(self, obj, cls=None):
        return self.mock


class CallableMixin(NonCallableMock):
    """What makes a mock callable."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None,
                 spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None,
                 **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name,
                         _new_parent, **kwargs)
        if return_value is not DEFAULT:
            self.return_value = return_value
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        sig = self.__dict__['_mock_spec_signature']
        if sig is not None and self.__dict__.get('_check_signature'):
            sig.bind(*args, **kwargs)
        self._record(args, kwargs)
        return self._execute(args, kwargs)

    def _record(self, args, kwargs):
        d = self.__dict__
        d['called'] = True
        d['call_count'] += 1
        d['call_args'] = made = _Call((args, kwargs), two=True)
        d['call_args_list'].append(made)
        d['mock_calls'].append(_Call(('', args, kwargs)))
        mock, name, method_name = self, '', d['_mock_name']
        is_method = d['_mock_parent'] is not None
        dot = ''
        seen = set()
        while True:
            md = mock.__dict__
            parent = md['_mock_new_parent']
            if parent is None or id(parent) in seen:
                return
            seen.add(id(parent))
            own = md['_mock_new_name'] or ''
            name = own + dot + name
            dot = '' if own == '()' else '.'
            if is_method:
                parent.__dict__['method_calls'].append(_Call((method_name, args, kwargs)))
                is_method = parent.__dict__['_mock_parent'] is not None
                if is_method:
                    method_name = f'{parent.__dict__["_mock_name"]}.{method_name}'
            parent.__dict__['mock_calls'].append(_Call((name, args, kwargs)))
            mock = parent

    def _execute(self, args, kwargs):
        d = self.__dict__
        effect = d['_mock_side_effect']
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if d['_mock_return_value'] is not DEFAULT or d['_mock_wraps'] is None:
            return self.return_value
        return d['_mock_wraps'](*args, **kwargs)


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called; without special methods."""


class MagicMixin(NonCallableMock):
    _is_magic = True


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock with special methods."""


class PropertyMock(Mock):
    """A mock as a property of a class."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class AsyncMock(MagicMixin, Mock):
    """A mock whose calls are awaited."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        return self._run(args, kwargs)

    async def _run(self, args, kwargs):
        d = self.__dict__
        made = _Call((args, kwargs), two=True)
        d['await_count'] += 1
        d['await_args'] = made
        d['await_args_list'].append(made)
        try:
            result = self._execute(args, kwargs)
        except StopIteration:
            raise StopAsyncIteration from None
        return await result if inspect.iscoroutine(result) else result

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f'Expected {self._named()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._named()} to have been awaited once. Awaited '
                                 f'{self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        expected = _Call((args, kwargs), two=True)
        if self.await_args != expected:
            raise AssertionError(f'expected await not found.\nExpected: '
                                 f'{_show_call(self._named(), args, kwargs)}\n  Actual: '
                                 f'{self.await_args!r}')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(f'Expected {self._named()} to not have been awaited. Awaited '
                                 f'{self.await_count} times.')

ThreadingMock = MagicMock


def seal(mock):
    """No further attributes are made."""
    mock.__dict__['_mock_sealed'] = True
    for child in mock._mock_children.values():
        if isinstance(child, NonCallableMock) and child.__dict__['_mock_new_parent'] is mock:
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *,
                    unsafe=False, **kwargs):
    """A mock with the attributes and signatures of another object."""
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    options = {'spec_set' if spec_set else 'spec': spec, 'unsafe': unsafe, **kwargs}
    kind = MagicMock
    if inspect.iscoroutinefunction(spec):
        kind = AsyncMock
    elif not callable(spec) or instance and isinstance(spec, type) \
            and not hasattr(spec, '__call__'):
        kind = NonCallableMagicMock
    mock = kind(name=_name, parent=_parent, _new_parent=_parent, _new_name=_name or '', **options)
    mock.__dict__['_check_signature'] = True
    if isinstance(spec, type) and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()',
                                            _parent=mock)
    for name in dir(spec):
        if name[:2] == '__' or name in kwargs:
            continue
        try:
            original = getattr(spec, name)
        except AttributeError:
            continue
        if not inspect.isroutine(original):
            continue
        child = MagicMock(name=name, parent=mock, _new_parent=mock, _new_name=name, spec=original) \
            if not inspect.iscoroutinefunction(original) else \
            AsyncMock(name=name, parent=mock, _new_parent=mock, _new_name=name, spec=original)
        sig = child.__dict__['_mock_spec_signature']
        if sig is not None and (isinstance(spec, type) and isinstance(
                inspect.getattr_static(spec, name), type(create_autospec))) \
                and sig.parameters and instance:
            child.__dict__['_mock_spec_signature'] = sig.replace(
                parameters=list(sig.parameters.values())[1:])
        child.__dict__['_check_signature'] = True
        mock._mock_children[name] = child
    return mock


# ---- patching

class _patch:
    """Replaces an attribute for a time: a decorator and a context manager."""
    attribute_name = None
    _active = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                 kwargs):
        if new_callable is not None and (new is not DEFAULT or autospec is not None):
            what = 'new' if new is not DEFAULT else 'autospec'
            raise ValueError(f"Cannot use '{what}' and 'new_callable' together")
        self.getter, self.attribute, self.new = getter, attribute, new
        self.spec, self.create, self.spec_set = spec, create, spec_set
        self.autospec, self.new_callable, self.kwargs = autospec, new_callable, kwargs
        self.additional = []
        self._entered = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create,
                      self.spec_set, self.autospec, self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional = [p.copy() for p in self.additional]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for attr in dir(func):
                value = getattr(func, attr)
                if attr.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                    setattr(func, attr, self.copy()(value))
            return func
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kw):
                with _enter_all(patched, args, kw) as (args, kw):
                    return await func(*args, **kw)
        else:
            @functools.wraps(func)
            def patched(*args, **kw):
                with _enter_all(patched, args, kw) as (args, kw):
                    return func(*args, **kw)
        patched.patchings = [self]
        return patched

    def _original(self):
        target, name = self.getter(), self.attribute
        try:
            original, local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original, local = getattr(target, name, DEFAULT), False
        import builtins
        if name in builtins.__dict__ and inspect.ismodule(target):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def __enter__(self):
        if self._entered:
            raise RuntimeError('Patch is already started')
        self.target = self.getter()
        original, local = self._original()
        new = self.new
        spec, spec_set = self.spec, self.spec_set
        spec = None if spec is False else spec
        if new is DEFAULT and not self.autospec:
            if spec is True:
                spec = original
            if spec_set is True:
                spec, spec_set = None, original
            kind = self.new_callable or (AsyncMock if inspect.iscoroutinefunction(original)
                                         else MagicMock)
            options = dict(self.kwargs)
            if spec is not None:
                options['spec'] = spec
            if spec_set not in (None, False):
                options['spec_set'] = spec_set
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                options.setdefault('name', self.attribute)
            new = kind(**options)
            if isinstance(spec or spec_set, type) and isinstance(new, CallableMixin):
                new.return_value = kind(_new_parent=new, _new_name='()', **{
                    'spec' if spec is not None else 'spec_set': spec or spec_set})
        elif self.autospec:
            if new is not DEFAULT:
                raise TypeError('autospec creates the mock for you. Can\'t specify autospec and '
                                'new.')
            spec = original if self.autospec is True else self.autospec
            new = create_autospec(spec, spec_set=bool(spec_set), _name=self.attribute,
                                  **self.kwargs)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local, self._entered = original, local, True
        self._stack = contextlib.ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                made = {} if self.new is not DEFAULT else {self.attribute_name: new}
                for other in self.additional:
                    result = self._stack.enter_context(other)
                    if other.new is DEFAULT:
                        made.update(result)
                return made
            return new
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        if not self._entered:
            return None
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute)
                                    or self.attribute in ('__doc__', '__module__', '__defaults__',
                                                          '__annotations__', '__kwdefaults__')):
                setattr(self.target, self.attribute, self.temp_original)
        self._entered = False
        return self._stack.__exit__(*exc_info)

    def start(self):
        """Replace the attribute until stop()."""
        result = self.__enter__()
        self._active.append(self)
        return result

    def stop(self):
        """Put the attribute back."""
        try:
            self._active.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


@contextlib.contextmanager
def _enter_all(patched, args, kwargs):
    extra, kwargs = [], dict(kwargs)
    with contextlib.ExitStack() as stack:
        for patching in patched.patchings:
            made = stack.enter_context(patching)
            if patching.attribute_name is not None:
                kwargs.update(made)
            elif patching.new is DEFAULT:
                extra.append(made)
        yield (*args, *extra), kwargs


def _target_of(target):
    try:
        module, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}') from None
    import pkgutil
    return functools.partial(pkgutil.resolve_name, module), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
          new_callable=None, *, unsafe=False, **kwargs):
    """Replace what a dotted name means."""
    getter, attribute = _target_of(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
                  autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Replace an attribute of an object."""
    if isinstance(target, str):
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable,
                  kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None,
                    new_callable=None, **kwargs):
    """Replace several attributes of an object."""
    if isinstance(target, str):
        import pkgutil
        getter = functools.partial(pkgutil.resolve_name, target)
    else:
        getter = lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patches = []
    for attribute, new in kwargs.items():
        made = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        made.attribute_name = attribute
        patches.append(made)
    patches[0].additional = patches[1:]
    return patches[0]


class _patch_dict:
    """Changes a dict for a time."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, {**dict(values), **kwargs}, clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for attr in dir(f):
                value = getattr(f, attr)
                if attr.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                    setattr(f, attr, _patch_dict(self.in_dict, self.values, self.clear)(value))
            return f
        if inspect.iscoroutinefunction(f):
            @functools.wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)
        else:
            @functools.wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            import pkgutil
            self.in_dict = pkgutil.resolve_name(self.in_dict)
        target = self.in_dict
        self._original = {key: target[key] for key in target}
        if self.clear:
            self._empty()
        for key in self.values:
            target[key] = self.values[key]
        return target

    def _empty(self):
        for key in list(self.in_dict):
            del self.in_dict[key]

    def __exit__(self, *args):
        if self._original is not None:
            self._empty()
            for key, value in self._original.items():
                self.in_dict[key] = value
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _patch._active.append(self)
        return result

    def stop(self):
        try:
            _patch._active.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _stopall():
    """Put back all that start() replaced."""
    for p in reversed(_patch._active[:]):
        p.stop()

patch.object, patch.dict, patch.multiple = _patch_object, _patch_dict, _patch_multiple
patch.stopall, patch.TEST_PREFIX = _stopall, 'test'


def mock_open(mock=None, read_data=''):
    """A mock for open() whose files have this content."""
    import io
    state = [None]

    def fresh():
        state[0] = io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)
    fresh()
    handle = MagicMock(spec=['read', 'readline', 'readlines', 'write', 'writelines', 'close',
                             '__enter__', '__exit__', '__iter__', '__next__', 'seek', 'tell',
                             'flush', 'truncate', 'fileno', 'closed', 'mode', 'name'])
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).side_effect = (
            lambda *args, _name=name, **kw: getattr(state[0], _name)(*args, **kw))
    handle.__iter__.side_effect = lambda: iter(state[0])
    handle.__next__.side_effect = lambda: next(state[0])
    if mock is None:
        mock = MagicMock(name='open', spec=open)

    def reset(*args, **kwargs):
        fresh()
        return DEFAULT
    mock.side_effect, mock.return_value = reset, handle
    return mock
