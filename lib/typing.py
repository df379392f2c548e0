"""Names for type annotations, and classes that are generic at run time."""
import collections.abc
import sys
import types
from abc import abstractmethod, ABCMeta
from _abc import _nesting
from types import GenericAlias, UnionType
from _typing import (_idfunc, TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs, ParamSpecKwargs,
                     TypeAliasType, NoDefault, _parameters, _substitute)

__all__ = [
    'AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncContextManager', 'AsyncGenerator',
    'AsyncIterable', 'AsyncIterator', 'Awaitable', 'BinaryIO', 'ByteString', 'Callable',
    'ChainMap', 'ClassVar', 'Collection', 'Concatenate', 'Container', 'ContextManager',
    'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final', 'ForwardRef', 'FrozenSet',
    'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
    'List', 'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping',
    'MutableSequence', 'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoDefault', 'NoReturn',
    'NotRequired', 'Optional', 'OrderedDict', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs',
    'Pattern', 'Protocol', 'ReadOnly', 'Required', 'Reversible', 'Self', 'Sequence', 'Set',
    'Sized', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex',
    'SupportsInt', 'SupportsRound', 'TYPE_CHECKING', 'Text', 'TextIO', 'Tuple', 'Type',
    'TypeAlias', 'TypeAliasType', 'TypeGuard', 'TypeIs', 'TypeVar', 'TypeVarTuple', 'TypedDict',
    'Union', 'Unpack', 'ValuesView', 'assert_never', 'assert_type', 'cast', 'clear_overloads',
    'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads',
    'get_protocol_members', 'get_type_hints', 'is_protocol', 'is_typeddict', 'no_type_check',
    'no_type_check_decorator', 'overload', 'override', 'reveal_type', 'runtime_checkable']

TYPE_CHECKING = False


# ---- checking and showing arguments

def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """arg as a type: None and texts are converted, what cannot be one is refused."""
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, type) or arg is Any:
        if arg is Generic or arg is Protocol:
            raise TypeError(f'Plain {arg} is not valid as type argument')
        return arg
    refused = (Generic, Protocol)
    if not allow_special_forms:
        refused += (ClassVar, Final) if is_argument else (ClassVar,)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in refused:
        raise TypeError(f'{arg} is not valid as type argument')
    if arg in (LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg


def _type_repr(obj):
    if isinstance(obj, tuple):
        return '[' + ', '.join(map(_type_repr, obj)) + ']'
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    return repr(obj)


def _is_dunder(name):
    return name.startswith('__') and name.endswith('__')


def _unique(items):
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type variables inside args, in order of first use."""
    parameters = _parameters(tuple(args))
    if enforce_default_ordering:
        default = variadic = False
        for p in parameters:
            if isinstance(p, TypeVarTuple):
                variadic = True
            if p.has_default():
                if variadic and not isinstance(p, TypeVarTuple):
                    raise TypeError('Type parameter with a default follows TypeVarTuple')
                default = True
            elif default:
                raise TypeError(f'Type parameter {p!r} without a default follows type parameter '
                                'with a default')
    return parameters

_collect_parameters = _collect_type_parameters


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, '__typing_is_unpacked_typevartuple__', False)


def _is_typevar_like(x):
    return isinstance(x, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(x)


def _unpack_args(*args):
    """args with *tuple[...] spliced in."""
    result = []
    for arg in args:
        inner = getattr(arg, '__typing_unpacked_tuple_args__', None)
        if inner is not None and not (inner and inner[-1] is ...):
            result.extend(inner)
        else:
            result.append(arg)
    return tuple(result)


# ---- what the type parameters do in a subscript; called by the C part

def _typevar_subst(self, arg):
    arg = _type_check(arg, 'Parameters to generic types must be types.')
    if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
            or isinstance(arg, GenericAlias) and getattr(arg, '__unpacked__', False)):
        raise TypeError(f'{arg} is not valid as type argument')
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    params = alias.__parameters__
    index = params.index(self)
    for param in params[index + 1:]:
        if isinstance(param, TypeVarTuple):
            raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
    count, total = len(args), len(params)
    left, right = index, total - index - 1
    arbitrary = fill = None
    for k, arg in enumerate(args):
        if not isinstance(arg, type):
            inner = getattr(arg, '__typing_unpacked_tuple_args__', None)
            if inner and len(inner) == 2 and inner[-1] is ...:
                if arbitrary is not None:
                    raise TypeError('More than one unpacked arbitrary-length tuple argument')
                arbitrary, fill = k, inner[0]
    if arbitrary is not None:
        left, right = min(left, arbitrary), min(right, count - arbitrary - 1)
    elif left + right > count:
        raise TypeError(f'Too few arguments for {alias}; actual {count}, expected at least '
                        f'{total - 1}')
    if left == count - right and self.has_default():
        replacement = _unpack_args(self.__default__)
    else:
        replacement = args[left:count - right]
    return (*args[:left], *[fill] * (index - left), replacement,
            *[fill] * (total - index - 1 - right),
            *args[count - right:])


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(a, 'Expected a type.') for a in arg)
    if not _is_param_expr(arg):
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. '
                        f'Got {arg}')
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    i = params.index(self)
    if i == len(args) and self.has_default():
        args = [*args, self.__default__]
    if i >= len(args):
        raise TypeError(f'Too few arguments for {alias}')
    # With a single ParamSpec, X[int, str] means X[[int, str]].
    if len(params) == 1 and not _is_param_expr(args[0]):
        return (tuple(args),)
    if isinstance(args[i], list):
        args = (*args[:i], tuple(args[i]), *args[i + 1:])
    return args


def _is_param_expr(arg):
    return (arg is ... or isinstance(arg, (tuple, list, ParamSpec))
            or isinstance(arg, _ConcatenateGenericAlias))


# ---- special forms

_cleanups = []  # functions that empty the caches


def _cached(function):
    """Equal subscripts give the same object; types of arguments count: 1 is not True."""
    cache = {}
    _cleanups.append(cache.clear)

    def inner(self, params):
        try:
            key = (self, params, tuple(map(type, params)) if type(params) is tuple
                   else type(params))
            return cache[key]
        except KeyError:
            if len(cache) > 1000:
                cache.clear()
            cache[key] = result = function(self, params)
            return result
        except TypeError:  # unhashable
            return function(self, params)
    inner.__name__, inner.__doc__, inner.__wrapped__ = (function.__name__, function.__doc__,
                                                        function)
    return inner


class _Final:
    """Cannot be subclassed."""
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError('Cannot subclass special typing classes')


class _SpecialForm(_Final, _root=True):
    __slots__ = ('_name', '__doc__', '_getitem')

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


def _plain(name, doc):
    """A form that cannot be subscripted."""
    def getitem(self, parameters):
        raise TypeError(f'{self} is not subscriptable')
    getitem.__name__, getitem.__doc__ = name, doc
    return _SpecialForm(getitem)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Compatible with every type; may be a base of classes."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)

NoReturn = _plain('NoReturn', 'The result of functions that never return.')
Never = _plain('Never', 'The type without values.')
Self = _plain('Self', 'The class that is being defined.')
LiteralString = _plain('LiteralString', 'A string that stands in the source.')
TypeAlias = _plain('TypeAlias', 'Annotation of names that are types.')


def _single(name, doc):
    """A form with exactly one type as argument."""
    def getitem(self, parameters):
        item = _type_check(parameters, f'{self} accepts only single type.',
                           allow_special_forms=name in ('ClassVar', 'Required', 'NotRequired',
                                                        'ReadOnly'))
        return _GenericAlias(self, (item,))
    getitem.__name__, getitem.__doc__ = name, doc
    return _SpecialForm(_cached(getitem))

ClassVar = _single('ClassVar', 'Annotation of class variables.')
Final = _single('Final', 'Annotation of names that are never assigned again.')
TypeGuard = _single('TypeGuard', 'Result of functions whose truth says what an argument is.')
TypeIs = _single('TypeIs', 'The same, and what it is not when false.')
Required = _single('Required', 'A key that a TypedDict must have.')
NotRequired = _single('NotRequired', 'A key that a TypedDict may have.')
ReadOnly = _single('ReadOnly', 'A key of a TypedDict that is not assigned.')


@_SpecialForm
@_cached
def Union(self, parameters):
    """Union[X, Y]: one of several types."""
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        p = _type_check(p, 'Union[arg, ...]: each arg must be a type.')
        if isinstance(p, (_UnionGenericAlias, UnionType)):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    parameters = tuple(_unique(flat))
    if len(parameters) == 1:
        return parameters[0]
    name = 'Optional' if len(parameters) == 2 and type(None) in parameters else None
    return _UnionGenericAlias(self, parameters, name=name)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X]: X or None."""
    arg = _type_check(parameters, f'{self} requires a single type.')
    return Union[arg, type(None)]


@_SpecialForm
@_cached
def Literal(self, parameters):
    """Literal[1, 'a']: one of several values."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        if isinstance(p, _LiteralGenericAlias):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    try:
        flat = [p for p, _ in dict.fromkeys((p, type(p)) for p in flat)]
    except TypeError:
        pass
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
@_cached
def Concatenate(self, parameters):
    """Concatenate[X, P]: parameters in front of those of P."""
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or '
                        'ellipsis.')
    msg = 'Concatenate[arg, ...]: each arg must be a type.'
    return _ConcatenateGenericAlias(
        self, (*(_type_check(p, msg) for p in parameters[:-1]), parameters[-1]))


@_SpecialForm
@_cached
def Unpack(self, parameters):
    """Unpack[Ts]: what *Ts means."""
    item = _type_check(parameters, f'{self} accepts only single type.')
    return _UnpackGenericAlias(origin=self, args=(item,))


@_SpecialForm
@_cached
def Annotated(self, params):
    """Annotated[X, ...]: X with more information."""
    if not isinstance(params, tuple):
        params = (params,)
    return _make_annotated(params, len(params))


def _make_annotated(params, count):
    if count < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and '
                        'an annotation).')
    if _is_unpacked_typevartuple(params[0]):
        raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
    origin = _type_check(params[0], 'Annotated[t, ...]: t must be a type.',
                         allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


# ---- texts that stand for types

class ForwardRef(_Final, _root=True):
    """A type written as text, evaluated later."""
    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__',
                 '__forward_value__', '__forward_is_argument__', '__forward_is_class__',
                 '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        # *tuple[int] is no expression by itself.
        text = f'({arg},)[0]' if arg.startswith('*') else arg
        try:
            code = compile(text, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') \
                from None
        self.__forward_arg__, self.__forward_code__ = arg, code
        self.__forward_evaluated__, self.__forward_value__ = False, None
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        if globalns is None and localns is None:
            globalns = localns = {}
        elif globalns is None:
            globalns = localns
        elif localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            globalns = getattr(sys.modules.get(self.__forward_module__, None), '__dict__',
                               globalns)
        if type_params:
            globalns, localns = dict(globalns), dict(localns)
            for param in type_params:
                if not self.__forward_is_class__ or param.__name__ not in globalns:
                    globalns[param.__name__] = param
                    localns.pop(param.__name__, None)
        value = _type_check(eval(self.__forward_code__, globalns, localns),
                            'Forward references must evaluate to types.',
                            is_argument=self.__forward_is_argument__,
                            allow_special_forms=self.__forward_is_class__)
        self.__forward_value__ = _eval_type(
            value, globalns, localns, type_params,
            recursive_guard=recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__ == other.__forward_arg__
                    and self.__forward_value__ == other.__forward_value__)
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = self.__forward_module__
        rest = '' if module is None else f', module={module!r}'
        return f'ForwardRef({self.__forward_arg__!r}{rest})'


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    """t with all forward references inside evaluated."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
    if not isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        return t
    if isinstance(t, GenericAlias):
        args = tuple(_type_convert(arg) if isinstance(arg, str) else arg for arg in t.__args__)
        if t.__unpacked__:
            return Unpack[_eval_type(GenericAlias(t.__origin__, args), globalns, localns,
                                     type_params, recursive_guard=recursive_guard)]
    else:
        args = t.__args__
    made = tuple(_eval_type(a, globalns, localns, type_params, recursive_guard=recursive_guard)
                 for a in args)
    if made == t.__args__:
        return t
    if isinstance(t, GenericAlias):
        return type(t)(t.__origin__, made) if type(t) is GenericAlias else \
            t.__origin__[list(made[:-1]), made[-1]]
    if isinstance(t, UnionType):
        result = made[0]
        for arg in made[1:]:
            result = result | arg
        return result
    return t.copy_with(made)


# ---- aliases

class _BaseGenericAlias(_Final, _root=True):
    """List, or List[int]: stands for a class, with other words."""
    _own = frozenset(('_name', '_inst', '_nparams', '_defaults'))

    def __init__(self, origin, *, inst=True, name=None):
        self._inst, self._name = inst, name
        self.__origin__ = origin
        self.__slots__ = None  # of the alias, not of the origin

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use '
                            f'{self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        result = [] if self.__origin__ in bases else [self.__origin__]
        for base in bases[bases.index(self) + 1:]:
            if isinstance(base, _BaseGenericAlias):
                return tuple(result)
            if not isinstance(base, type):
                entries = getattr(base, '__mro_entries__', lambda bases: None)(bases)
                if not isinstance(entries, tuple):
                    continue
            else:
                entries = (base,)
            if any(isinstance(b, type) and issubclass(b, Generic) for b in entries):
                return tuple(result)
        return (*result, Generic)

    def __getattr__(self, attr):
        if '__origin__' in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        if attr in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in self._own:
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __dir__(self):
        return list(set(super().__dir__()
                        + [name for name in dir(self.__origin__) if not _is_dunder(name)]))


class _GenericAlias(_BaseGenericAlias, _root=True):
    """A class or form with arguments."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _parameters(self.__args__)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    @_cached
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        args = args if isinstance(args, tuple) else (args,)
        args = _unpack_args(*(_type_convert(arg) for arg in args))
        return self.copy_with(_substitute(self, self.__args__, self.__parameters__, args))

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        args = ', '.join(map(_type_repr, self.__args__)) if self.__args__ else '()'
        return f'{name}[{args}]'

    def __reduce__(self):
        import operator
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _NotIterable:
    """Takes the __iter__ of aliases away, which stands for *."""
    __slots__ = ()
    __iter__ = None


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    """List, Dict and so on without arguments."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams, self._defaults = nparams, defaults
        kind = 'deprecated alias to' if origin.__module__ == 'builtins' else 'generic version of'
        self.__doc__ = f'A {kind} {origin.__module__}.{origin.__qualname__}.'

    @_cached
    def __getitem__(self, params):
        params = params if isinstance(params, tuple) else (params,)
        msg = 'Parameters to generic types must be types.'
        params = tuple(_type_check(p, msg) for p in params)
        missing = self._nparams - len(params)
        if self._defaults and 0 < missing <= len(self._defaults):
            params += self._defaults[len(self._defaults) - missing:]
        if self._nparams == 0:
            raise TypeError(f'{self} is not a generic class')
        if len(params) != self._nparams:
            low = self._nparams - len(self._defaults)
            expected = f'at least {low}' if self._defaults else f'{self._nparams}'
            raise TypeError(f'Too {"many" if len(params) > self._nparams else "few"} arguments '
                            f'for {self}; actual {len(params)}, expected {expected}')
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return 'typing.' + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def copy_with(self, params):
        # A ParamSpec was replaced by a tuple: arguments are flat here.
        flat = []
        for p in params:
            if isinstance(p, tuple):
                flat.extend(p)
            else:
                flat.append(p)
        return super().copy_with(tuple(flat))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        return (f'typing.Callable[[{", ".join(map(_type_repr, args[:-1]))}], '
                f'{_type_repr(args[-1])}]')

    def __reduce__(self):
        import operator
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        return self._get((tuple(args) if isinstance(args, list) else args, result))

    @_cached
    def _get(self, params):
        args, result = params
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if args is ...:
            return self.copy_with((..., result))
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with((*(_type_convert(arg) for arg in args), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_cached
    def __getitem__(self, params):
        params = params if isinstance(params, tuple) else (params,)
        last = ()
        if len(params) >= 2 and params[-1] is ...:
            params, last = params[:-1], (...,)
        msg = 'Tuple[t0, t1, ...]: each t must be a type.'
        return self.copy_with((*(_type_check(p, msg) for p in params), *last))


class _UnionGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:
            return (all(a in other.__args__ for a in self.__args__)
                    and all(a in self.__args__ for a in other.__args__))

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            for i in (0, 1):
                if args[i] is type(None):
                    return f'typing.Optional[{_type_repr(args[1 - i])}]'
        return f'typing.Union[{", ".join(map(_type_repr, args))}]'

    def __instancecheck__(self, obj):
        return any(isinstance(obj, cls) for cls in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __reduce__(self):
        import operator
        return operator.getitem, (Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def _pairs(self):
        return [(p, type(p)) for p in self.__args__]

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        mine, others = self._pairs(), other._pairs()
        return all(p in others for p in mine) and all(p in mine for p in others)

    def __hash__(self):
        return hash(frozenset(self._pairs()))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        last = params[-1]
        if isinstance(last, (list, tuple)):
            return (*params[:-1], *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*params[:-1], *last.__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg = self.__args__[0]
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError('Unpack[...] must be used with a tuple type')
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name='Annotated')
        self.__metadata__ = metadata

    def copy_with(self, params):
        return self.__class__(params[0], self.__metadata__)

    def __repr__(self):
        rest = ', '.join(map(repr, self.__metadata__))
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {rest}]'

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return 'Annotated'
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


# ---- generic classes

def _generic_class_getitem(cls, args):
    """Generic[T], and subscripts of classes that derive from it."""
    args = args if isinstance(args, tuple) else (args,)
    args = tuple(_type_convert(p) for p in args)
    if cls in (Generic, Protocol):
        if not args:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if not all(map(_is_typevar_like, args)):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or '
                            'parameter specification variables.')
        if len(set(args)) != len(args):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        _collect_type_parameters(args)
        return _GenericAlias(cls, args)
    parameters = cls.__parameters__
    for param in parameters:
        args = param.__typing_prepare_subst__(cls, args)
    _check_generic(cls, args, parameters)
    made = []
    for param, arg in zip(parameters, args):
        if isinstance(param, TypeVarTuple):
            made.extend(arg)
        else:
            made.append(arg)
    return _GenericAlias(cls, tuple(made))


def _check_generic(cls, args, parameters):
    expected, actual = len(parameters), len(args)
    if not expected:
        raise TypeError(f'{cls} is not a generic class')
    if actual != expected:
        text = expected
        if actual < expected:
            text = f'at least {sum(1 for p in parameters if not p.has_default())}'
        raise TypeError(f'Too {"many" if actual > expected else "few"} arguments for {cls}; '
                        f'actual {actual}, expected {text}')


def _generic_init_subclass(cls, *args, **kwargs):
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    bases = cls.__dict__.get('__orig_bases__')
    if bases is not None:
        plain = Generic in bases
    else:
        plain = (Generic in cls.__bases__ and cls.__name__ != 'Protocol'
                 and type(cls) is not _TypedDictMeta)
    if plain:
        raise TypeError('Cannot inherit from plain Generic')
    tvars = ()
    if bases is not None:
        tvars = _collect_type_parameters(bases)
        listed = None
        for base in bases:
            if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                if listed is not None:
                    raise TypeError('Cannot inherit from Generic[...] multiple times.')
                listed = base.__parameters__
        if listed is not None:
            missing = ', '.join(str(t) for t in tvars if t not in listed)
            if missing:
                raise TypeError(f'Some type variables ({missing}) are not listed in '
                                f'Generic[{", ".join(map(str, listed))}]')
            tvars = listed
    cls.__parameters__ = tuple(tvars)


class Generic:
    """Base of classes with type parameters."""
    __slots__ = ()
    _is_protocol = False
    __class_getitem__ = classmethod(_cached(_generic_class_getitem))
    __init_subclass__ = classmethod(_generic_init_subclass)


# ---- protocols

_NO_MEMBERS = frozenset((
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__',
    '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__',
    '__match_args__', '__static_attributes__', '__firstlineno__', '__parameters__',
    '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol',
    '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__', '_abc_impl',
    '__abc_tpflags__'))


def _own_annotations(cls):
    found = cls.__dict__.get('__annotations__', ())
    return found if isinstance(found, dict) else ()


def _get_protocol_attrs(cls):
    """Names of the members that a protocol asks for."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for name in (*base.__dict__, *_own_annotations(base)):
            if not name.startswith('_abc_') and name not in _NO_MEMBERS:
                names.add(name)
    return names


def _no_init_or_replace_init(self, *args, **kwargs):
    """__init__ of protocols: a class that derives from one uses the next real __init__."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _from_abc(depth=2):
    """Is the check one that abc or functools makes by itself?"""
    if _nesting():
        return True
    try:
        name = sys._getframe(depth).f_globals.get('__name__')
    except ValueError:
        return False
    return name in ('abc', 'functools', None)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif {Protocol, Generic} & set(bases):
            for base in bases:
                if not (base in (object, Generic)
                        or base.__name__ in _ALLOWED_PROTOCOL_BASES.get(base.__module__, ())
                        or issubclass(base, Generic) and getattr(base, '_is_protocol', False)):
                    raise TypeError('Protocols can only inherit from other protocols, got '
                                    f'{base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False) and not _from_abc():
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with '
                                '@runtime_checkable protocols')
            if (cls.__non_callable_proto_members__
                    and cls.__dict__.get('__subclasshook__') is _proto_hook):
                names = str(sorted(cls.__non_callable_proto_members__))[1:-1]
                raise TypeError("Protocols with non-method members don't support issubclass(). "
                                f'Non-method members: {names}.')
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_runtime_protocol', False) and not _from_abc():
            raise TypeError('Instance and class checks can only be used with '
                            '@runtime_checkable protocols')
        if _abc_subclasscheck(cls, type(instance)):
            return True
        marker = object()
        for name in cls.__protocol_attrs__:
            value = _getattr_static(instance, name, marker)
            if value is marker or value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True

_abc_subclasscheck = ABCMeta.__subclasscheck__


def _getattr_static(obj, name, default):
    """The attribute as it is stored; properties do not run."""
    for base in type(obj).__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    try:
        own = object.__getattribute__(obj, '__dict__')
    except AttributeError:
        own = ()
    if name in own:
        return own[name]
    if isinstance(obj, type):
        for base in obj.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]
    return default

_ALLOWED_PROTOCOL_BASES = {
    'collections.abc': ('Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable',
                        'AsyncIterator', 'Hashable', 'Sized', 'Container', 'Collection',
                        'Reversible', 'Buffer'),
    'contextlib': ('AbstractContextManager', 'AbstractAsyncContextManager'),
}


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if (name in _own_annotations(base)
                    and issubclass(other, Generic) and getattr(other, '_is_protocol', False)):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that say which members an object must have."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init

# Classes made before had no such thing to compare with.
Protocol.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Allow isinstance() and issubclass() with a protocol; they look at names only."""
    if not issubclass(cls, Generic) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set()
    for name in cls.__protocol_attrs__:
        try:
            is_method = callable(getattr(cls, name, None))
        except Exception as e:
            raise TypeError(f'Failed to determine whether protocol member {name!r} is a method '
                            'member') from e
        if not is_method:
            cls.__non_callable_proto_members__.add(name)
    return cls


def is_protocol(tp, /):
    """True for protocol classes."""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    """Names of the members that a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


# ---- names of types

T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
T_co = TypeVar('T_co', covariant=True)
V_co = TypeVar('V_co', covariant=True)
VT_co = TypeVar('VT_co', covariant=True)
T_contra = TypeVar('T_contra', contravariant=True)
CT_co = TypeVar('CT_co', covariant=True, bound=type)
AnyStr = TypeVar('AnyStr', bytes, str)
Text = str

_alias = _SpecialGenericAlias
_abc = collections.abc
Hashable = _alias(_abc.Hashable, 0)
Awaitable = _alias(_abc.Awaitable, 1)
Coroutine = _alias(_abc.Coroutine, 3)
AsyncIterable = _alias(_abc.AsyncIterable, 1)
AsyncIterator = _alias(_abc.AsyncIterator, 1)
Iterable = _alias(_abc.Iterable, 1)
Iterator = _alias(_abc.Iterator, 1)
Reversible = _alias(_abc.Reversible, 1)
Sized = _alias(_abc.Sized, 0)
Container = _alias(_abc.Container, 1)
Collection = _alias(_abc.Collection, 1)
Callable = _CallableType(_abc.Callable, 2)
AbstractSet = _alias(_abc.Set, 1, name='AbstractSet')
MutableSet = _alias(_abc.MutableSet, 1)
Mapping = _alias(_abc.Mapping, 2)
MutableMapping = _alias(_abc.MutableMapping, 2)
Sequence = _alias(_abc.Sequence, 1)
MutableSequence = _alias(_abc.MutableSequence, 1)
ByteString = _alias(_abc.ByteString, 0)
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
List = _alias(list, 1, inst=False, name='List')
Set = _alias(set, 1, inst=False, name='Set')
FrozenSet = _alias(frozenset, 1, inst=False, name='FrozenSet')
Dict = _alias(dict, 2, inst=False, name='Dict')
Type = _alias(type, 1, inst=False, name='Type')
MappingView = _alias(_abc.MappingView, 1)
KeysView = _alias(_abc.KeysView, 1)
ItemsView = _alias(_abc.ItemsView, 2)
ValuesView = _alias(_abc.ValuesView, 1)
Generator = _alias(_abc.Generator, 3, defaults=(types.NoneType, types.NoneType))
AsyncGenerator = _alias(_abc.AsyncGenerator, 2, defaults=(types.NoneType,))

# Their modules are loaded when somebody asks: name -> (module, class, parameters, defaults).
_LATER = {
    'Deque': ('collections', 'deque', 1, ()),
    'DefaultDict': ('collections', 'defaultdict', 2, ()),
    'OrderedDict': ('collections', 'OrderedDict', 2, ()),
    'Counter': ('collections', 'Counter', 1, ()),
    'ChainMap': ('collections', 'ChainMap', 2, ()),
    'ContextManager': ('contextlib', 'AbstractContextManager', 2, (bool | None,)),
    'AsyncContextManager': ('contextlib', 'AbstractAsyncContextManager', 2, (bool | None,)),
    'Pattern': ('re', 'Pattern', 1, ()),
    'Match': ('re', 'Match', 1, ()),
}


def __getattr__(name):
    entry = _LATER.get(name)
    if entry is None:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    module, cls, count, defaults = entry
    cls = getattr(__import__(module), cls)
    result = globals()[name] = _SpecialGenericAlias(cls, count, name=name, defaults=defaults)
    return result


def _supports(name, method, result, base=Protocol):
    def function(self):
        pass
    function.__name__, function.__qualname__ = method, f'{name}.{method}'
    function.__annotations__ = {'return': result}
    function.__module__ = __name__

    def fill(namespace):
        namespace.update({'__module__': __name__, '__slots__': (), '__doc__':
                          f'What has {method}().', method: abstractmethod(function)})
    return runtime_checkable(types.new_class(name, (base,), exec_body=fill))

SupportsInt = _supports('SupportsInt', '__int__', int)
SupportsFloat = _supports('SupportsFloat', '__float__', float)
SupportsComplex = _supports('SupportsComplex', '__complex__', complex)
SupportsBytes = _supports('SupportsBytes', '__bytes__', bytes)
SupportsIndex = _supports('SupportsIndex', '__index__', int)
SupportsAbs = _supports('SupportsAbs', '__abs__', T_co, Protocol[T_co])
SupportsRound = _supports('SupportsRound', '__round__', T_co, Protocol[T_co])


class IO(Generic[AnyStr]):
    """What open() returns."""
    __slots__ = ()


class BinaryIO(IO[bytes]):
    """A file of bytes."""
    __slots__ = ()


class TextIO(IO[str]):
    """A file of text."""
    __slots__ = ()


def _fill_io():
    def make(name):
        def method(self, *args):
            pass
        method.__name__ = name
        return method
    for name in ('close', 'fileno', 'flush', 'isatty', 'read', 'readable', 'readline',
                 'readlines', 'seek', 'seekable', 'tell', 'truncate', 'writable', 'write',
                 'writelines', '__enter__', '__exit__'):
        setattr(IO, name, make(name))
    for name in ('mode', 'name', 'closed'):
        setattr(IO, name, property(make(name)))
    for name in ('buffer', 'encoding', 'errors', 'line_buffering', 'newlines'):
        setattr(TextIO, name, property(make(name)))

_fill_io()


# ---- NamedTuple, TypedDict, NewType

_NAMEDTUPLE_RESERVED = frozenset(('__new__', '__init__', '__slots__', '__getnewargs__', '_fields',
                                  '_field_defaults', '_field_types', '_make', '_replace',
                                  '_asdict', '_source'))


def _make_nmtuple(name, fields, module, defaults=()):
    from collections import namedtuple
    checked = {n: _type_check(t, f'field {n} annotation must be a type') for n, t in fields}
    made = namedtuple(name, checked, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = checked
    return made


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        annotations = ns.get('__annotations__', {})
        defaults = []
        for name in annotations:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default '
                                f'field{"s" if len(defaults) > 1 else ""} {", ".join(defaults)}')
        made = _make_nmtuple(typename, annotations.items(), ns['__module__'],
                             [ns[name] for name in defaults])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in _NAMEDTUPLE_RESERVED:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key in ('__module__', '__name__', '__annotations__', '__static_attributes__',
                       '__firstlineno__'):
                continue
            if key not in made._fields:
                setattr(made, key, value)
            set_name = getattr(type(value), '__set_name__', None)
            if set_name is not None:
                try:
                    set_name(value, made, key)
                except BaseException as e:
                    e.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance '
                               f'{key!r} in {typename!r}')
                    raise
        if Generic in bases:
            made.__init_subclass__()
        return made


def NamedTuple(typename, fields=..., /, **kwargs):
    """A named tuple from pairs of name and type; as a base of a class, from its annotations."""
    if fields is ...:
        if not kwargs:
            _warn_old(f'Failing to pass a value for the \'fields\' parameter is deprecated and '
                      'will be disallowed in Python 3.15. To create a NamedTuple class with 0 '
                      f'fields using the functional syntax, pass an empty list, e.g. `{typename} '
                      f'= NamedTuple({typename!r}, [])`.')
        else:
            _warn_old('Creating NamedTuple classes using keyword arguments is deprecated and '
                      'will be disallowed in Python 3.15. Use the class-based or functional '
                      'syntax instead.')
        fields = kwargs.items()
    elif fields is None:
        if not kwargs:
            _warn_old('Passing `None` as the \'fields\' parameter is deprecated and will be '
                      'disallowed in Python 3.15. To create a NamedTuple class with 0 fields using '
                      f'the functional syntax, pass an empty list, e.g. `{typename} = '
                      f'NamedTuple({typename!r}, [])`.')
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields "
                            'using keyword arguments')
        fields = ()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not '
                        'both')
    made = _make_nmtuple(typename, fields, module=_caller())
    made.__orig_bases__ = (NamedTuple,)
    return made

_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {})


def _namedtuple_mro_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)

NamedTuple.__mro_entries__ = _namedtuple_mro_entries


def _warn_old(text):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=3)


def _caller(depth=2):
    try:
        return sys._getframe(depth).f_globals.get('__name__', '__main__')
    except (AttributeError, ValueError):
        return None


def _qualifiers(annotation):
    """The words Required, NotRequired and ReadOnly around an annotation."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = annotation.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            annotation, = annotation.__args__
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict '
                                'base class')
        generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, '__orig_bases__'):
            made.__orig_bases__ = bases
        annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
            base_required = base.__dict__.get('__required_keys__', set())
            base_optional = base.__dict__.get('__optional_keys__', set())
            required = (required | base_required) - base_optional
            optional = (optional | base_optional) - base_required
            readonly |= base.__dict__.get('__readonly_keys__', set())
            mutable |= base.__dict__.get('__mutable_keys__', set())
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        for key, annotation in ns.get('__annotations__', {}).items():
            annotation = _type_check(annotation, msg, module=made.__module__,
                                     allow_special_forms=True) \
                if not isinstance(annotation, str) else ForwardRef(annotation,
                                                                   module=made.__module__)
            annotations[key] = annotation
            words = set(_qualifiers(annotation))
            needed = Required in words or NotRequired not in words and total
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
            if ReadOnly in words:
                if key in mutable:
                    raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = map(frozenset, (required, optional))
        made.__readonly_keys__, made.__mutable_keys__ = map(frozenset, (readonly, mutable))
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=..., /, *, total=True):
    """A type of dicts from names and types; as a base of a class, from its annotations."""
    if fields in (..., None):
        example = f'`{typename} = TypedDict({typename!r}, {{{{}}}})`'.replace('{{}}', '{}')
        what = ("Failing to pass a value for the 'fields' parameter" if fields is ...
                else "Passing `None` as the 'fields' parameter")
        _warn_old(f'{what} is deprecated and will be disallowed in Python 3.15. To create a '
                  f'TypedDict class with 0 fields using the functional syntax, pass an empty '
                  f'dictionary, e.g. {example}.')
        fields = {}
    ns = {'__annotations__': dict(fields)}
    module = _caller()
    if module is not None:
        ns['__module__'] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """True for TypedDict classes."""
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """A type that is another one at run time."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        if '.' in name:
            name = name.rpartition('.')[-1]
        self.__name__, self.__supertype__ = name, tp
        module = _caller()
        if module != 'typing':
            self.__module__ = module

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were '
                                f'looking for: `{cls.__name__} = NewType({cls.__name__!r}, '
                                f'{name})`')
        return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, x):
        return x


# ---- functions

def cast(typ, val):
    """val itself; type checkers take it for typ."""
    return val


def assert_type(val, typ, /):
    """val itself; type checkers complain when it is not typ."""
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    """Say that a place is never reached."""
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def reveal_type(obj, /):
    """obj itself; prints its type, as type checkers do."""
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def get_origin(tp):
    """The class or form of X[...], or None."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return UnionType if isinstance(tp, UnionType) else None


def get_args(tp):
    """The arguments of X[...], or ()."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if (tp.__origin__ is collections.abc.Callable
                and not (len(args) == 2 and _is_param_expr(args[0]))):
            args = (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, UnionType) else ()


def _strip_annotations(t):
    """t without Annotated, Required, NotRequired and ReadOnly."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if hasattr(t, '__origin__') and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        args = tuple(_strip_annotations(a) for a in t.__args__)
        if args == t.__args__:
            return t
        if isinstance(t, _GenericAlias):
            return t.copy_with(args)
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, args)
        result = args[0]
        for arg in args[1:]:
            result = result | arg
        return result
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Annotations of a class, module or function, with texts evaluated."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            module = sys.modules.get(base.__module__, None)
            base_globals = getattr(module, '__dict__', {}) if globalns is None else globalns
            ann = base.__dict__.get('__annotations__', {})
            if isinstance(ann, types.GetSetDescriptorType):
                ann = {}
            base_locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # The class's own names are weaker than those of the module.
                base_globals, base_locals = base_locals, base_globals
            for name, value in ann.items():
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                elif value is None:
                    value = type(None)
                hints[name] = _eval_type(value, base_globals, base_locals, base.__type_params__)
    else:
        if globalns is None:
            if isinstance(obj, types.ModuleType):
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, '__wrapped__'):
                    inner = inner.__wrapped__
                globalns = getattr(inner, '__globals__', {})
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        hints = getattr(obj, '__annotations__', None)
        if hints is None:
            if callable(obj) or isinstance(obj, types.ModuleType):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        hints = dict(hints)
        params = getattr(obj, '__type_params__', ())
        is_module = isinstance(obj, types.ModuleType)
        for name, value in hints.items():
            if value is None:
                value = type(None)
            elif isinstance(value, str):
                value = ForwardRef(value, is_argument=not is_module, is_class=False)
            hints[name] = _eval_type(value, globalns, localns, params)
    return hints if include_extras else {k: _strip_annotations(t) for k, t in hints.items()}


_overload_registry = {}  # module: {qualname: {first line: function}}


def _overload_dummy(*args, **kwds):
    """Stands for a function of which only overloads were defined."""
    raise NotImplementedError('You should not call an overloaded function. A series of '
                              '@overload-decorated functions outside a stub module should always '
                              'be followed by an implementation that is not @overload-ed.')


def overload(func):
    """One of several signatures of a function."""
    f = getattr(func, '__func__', func)
    try:
        known = _overload_registry.setdefault(f.__module__, {}).setdefault(f.__qualname__, {})
        known[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """The overloads of a function."""
    f = getattr(func, '__func__', func)
    return list(_overload_registry.get(f.__module__, {}).get(f.__qualname__, {}).values())


def clear_overloads():
    """Forget all overloads."""
    _overload_registry.clear()


def _mark(name, doc):
    def decorator(f):
        try:
            setattr(f, name, True)
        except (AttributeError, TypeError):
            pass
        return f
    decorator.__doc__ = doc
    return decorator

final = _mark('__final__', 'Methods that are not overridden, classes that have no subclasses.')
override = _mark('__override__', 'A method that replaces one of a base.')
final.__name__ = final.__qualname__ = 'final'
override.__name__ = override.__qualname__ = 'override'


def no_type_check(arg):
    """The annotations of a class or function are not types."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (not hasattr(obj, '__qualname__')
                    or obj.__qualname__ != f'{arg.__qualname__}.{obj.__name__}'
                    or getattr(obj, '__module__', None) != arg.__module__):
                continue
            if isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            elif isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            elif isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Deprecated: a decorator whose results are marked by no_type_check."""
    import warnings
    warnings._deprecated('typing.no_type_check_decorator', remove=(3, 15))
    from functools import wraps

    @wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        frozen_default=False, field_specifiers=(), **kwargs):
    """Say that a decorator or base makes classes like dataclasses."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default,
            'kw_only_default': kw_only_default, 'frozen_default': frozen_default,
            'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator
