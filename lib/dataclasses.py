"""Classes made of annotated fields, with the methods that follow from them."""
import sys
import types

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING',
           'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'


class FrozenInstanceError(AttributeError):
    pass


class _Named:
    """A marker that shows its name."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass

MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_HAS_DEFAULT_FACTORY = _Named('<factory>')
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(_Named, ('_FIELD', '_FIELD_CLASSVAR',
                                                       '_FIELD_INITVAR'))
_EMPTY = types.MappingProxyType({})


def _recursive_repr(function):
    """'...' for an object whose repr is being made already."""
    running = set()

    def wrapper(self):
        key = id(self)
        if key in running:
            return '...'
        running.add(key)
        try:
            return function(self)
        finally:
            running.discard(key)
    wrapper.__name__, wrapper.__wrapped__ = '__repr__', function
    wrapper.__doc__ = function.__doc__
    return wrapper


class InitVar:
    """InitVar[type]: an argument for __post_init__ that is no attribute."""
    __slots__ = 'type',

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        is_class = isinstance(self.type, type) and not isinstance(self.type, types.GenericAlias)
        name = self.type.__name__ if is_class else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field; made by field(), found by fields()."""
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare',
                 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = _EMPTY if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only

    @_recursive_repr
    def __repr__(self):
        names = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare',
                 'metadata', 'kw_only', '_field_type')
        parts = ','.join(f'{name}={getattr(self, name)!r}' for name in names)
        return f'Field({parts})'

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), '__set_name__', None)
        if set_name:
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only',
                 'slots', 'weakref_slot')

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        parts = ','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)
        return f'_DataclassParams({parts})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """Options of a field, written in the place of its default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---- which fields there are

def _first_word(text):
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == '_'):
        end += 1
    return text[:end], text[end:]


def _kind_in_text(annotation, cls, module_name, wanted):
    """Does a text annotation begin with a name, of this module or another, that is wanted?"""
    text = annotation.lstrip()
    prefix, rest = _first_word(text)
    last = prefix
    if rest.lstrip()[:1] == '.':
        last, _ = _first_word(rest.lstrip()[1:].lstrip())
    else:
        prefix = ''
    if not last:
        return False
    here = sys.modules.get(cls.__module__)
    target = sys.modules.get(module_name)
    if here is None or target is None:
        return False
    if prefix:
        return getattr(here, prefix, None) is target and wanted(getattr(target, last, None))
    return wanted(getattr(here, last, None))


def _is_classvar(annotation, cls):
    typing = sys.modules.get('typing')
    if typing is None:
        return False

    def wanted(a):
        return a is typing.ClassVar or (type(a) is typing._GenericAlias
                                        and a.__origin__ is typing.ClassVar)
    return wanted(annotation) or (isinstance(annotation, str)
                                  and _kind_in_text(annotation, cls, 'typing', wanted))


def _is_initvar(annotation, cls):
    def wanted(a):
        return a is InitVar or type(a) is InitVar
    return wanted(annotation) or (isinstance(annotation, str)
                                  and _kind_in_text(annotation, cls, __name__, wanted))


def _is_kw_only(annotation, cls):
    def wanted(a):
        return a is KW_ONLY
    return wanted(annotation) or (isinstance(annotation, str)
                                  and _kind_in_text(annotation, cls, __name__, wanted))


def _make_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING  # of __slots__
        f = field(default=default)
    f.name, f.type = name, annotation
    f._field_type = _FIELD
    if _is_classvar(annotation, cls):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation, cls):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: '
                         'use default_factory')
    return f


def _collect_fields(cls, frozen, kw_only):
    """All fields by name, those of the bases first."""
    found, any_frozen, all_frozen, has_base = {}, False, None, False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_base = True
            found.update(base_fields)
            if all_frozen is None:
                all_frozen = True
            base_frozen = getattr(base, _PARAMS).frozen
            all_frozen = all_frozen and base_frozen
            any_frozen = any_frozen or base_frozen
    annotations = _own_annotations(cls)
    own, seen_kw_only = [], False
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, cls):
            if seen_kw_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_kw_only = kw_only = True
        else:
            own.append(_make_field(cls, name, annotation, kw_only))
    for f in own:
        found[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_base:
        if any_frozen and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return found


def _own_annotations(cls):
    return cls.__dict__.get('__annotations__', {})


# ---- making methods

class _Source:
    """Text of functions that are compiled together, and the values it uses."""

    def __init__(self, globals):
        self.globals, self.lines, self.names, self.values = globals, [], [], {}

    def add(self, name, parameters, body, annotations=None, locals=None, overwrite=False):
        self.values.update(locals or {})
        self.names.append((name, annotations, overwrite))
        self.lines.append(f' def {name}({", ".join(parameters)}):\n'
                          + '\n'.join(f'  {line}' for line in body))

    def install(self, cls):
        if not self.names:
            return
        names = ', '.join(name for name, _, _ in self.names)
        text = (f'def __create_fn__({", ".join(self.values)}):\n' + '\n'.join(self.lines)
                + f'\n return ({names},)')
        namespace = {}
        exec(text, self.globals, namespace)
        made = namespace['__create_fn__'](**self.values)
        for function, (name, annotations, overwrite) in zip(made, self.names):
            function.__qualname__ = f'{cls.__qualname__}.{name}'
            if annotations is not None:
                function.__annotations__ = annotations
            if _set_new(cls, name, function) and overwrite:
                message = f'Cannot overwrite attribute {name} in class {cls.__name__}'
                if overwrite is not True:
                    message += overwrite
                raise TypeError(message)


def _set_new(cls, name, value):
    """Sets an attribute that the class does not define itself; True: it does."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _add_init(source, fields, frozen, has_post_init, slots):
    self_name = '__dataclass_self__' if any(f.name == 'self' for f in fields) else 'self'
    positional = [f for f in fields if f.init and not f.kw_only]
    keyword = [f for f in fields if f.init and f.kw_only]
    seen = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = f
        elif seen:
            raise TypeError(f'non-default argument {f.name!r} follows default argument '
                            f'{seen.name!r}')
    values = {'__dataclass_HAS_DEFAULT_FACTORY__': _HAS_DEFAULT_FACTORY,
              '__dataclass_builtins_object__': object}
    body = []
    for f in fields:
        default = f'__dataclass_dflt_{f.name}__'
        if f.default_factory is not MISSING:
            values[default] = f.default_factory
            value = f'{default}()'
            if f.init:
                value += f' if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}'
        elif f.init:
            if f.default is not MISSING:
                values[default] = f.default
            value = f.name
        elif slots and f.default is not MISSING:
            values[default] = f.default
            value = default
        else:
            continue
        if f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            body.append(f'__dataclass_builtins_object__.__setattr__({self_name}, {f.name!r}, '
                        f'{value})')
        else:
            body.append(f'{self_name}.{f.name} = {value}')
    if has_post_init:
        given = ', '.join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        body.append(f'{self_name}.{_POST_INIT}({given})')

    def parameter(f):
        if f.default is MISSING and f.default_factory is MISSING:
            return f.name
        if f.default is not MISSING:
            return f'{f.name}=__dataclass_dflt_{f.name}__'
        return f'{f.name}=__dataclass_HAS_DEFAULT_FACTORY__'
    parameters = [self_name, *map(parameter, positional)]
    if keyword:
        parameters += ['*', *map(parameter, keyword)]
    annotations = {f.name: f.type for f in positional + keyword}
    annotations['return'] = None
    source.add('__init__', parameters, body or ['pass'], annotations, values)


def _add_repr(cls, fields):
    names = [f.name for f in fields if f.repr]

    def __repr__(self):
        parts = ', '.join([f'{name}={getattr(self, name)!r}' for name in names])
        return f'{self.__class__.__qualname__}({parts})'
    wrapper = _recursive_repr(__repr__)
    wrapper.__qualname__ = f'{cls.__qualname__}.__repr__'
    _set_new(cls, '__repr__', wrapper)


def _add_comparisons(source, fields, eq, order):
    fields = [f for f in fields if f.compare]
    if eq:
        tests = ' and '.join(f'self.{f.name}==other.{f.name}' for f in fields) or 'True'
        source.add('__eq__', ('self', 'other'),
                   ['if self is other:', ' return True',
                    'if other.__class__ is self.__class__:', f' return {tests}',
                    'return NotImplemented'])
    if order:
        def items(name):
            return '(' + ''.join(f'{name}.{f.name},' for f in fields) + ')'
        for name, symbol in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            source.add(name, ('self', 'other'),
                       ['if other.__class__ is self.__class__:',
                        f' return {items("self")}{symbol}{items("other")}',
                        'return NotImplemented'],
                       overwrite='. Consider using functools.total_ordering')


def _freeze(cls, fields):
    names = frozenset(f.name for f in fields)
    owner = [cls]  # replaced when __slots__ make another class

    def __setattr__(self, name, value):
        if type(self) is owner[0] or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(owner[0], self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is owner[0] or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(owner[0], self).__delattr__(name)
    for function in (__setattr__, __delattr__):
        name = function.__name__
        function.__qualname__ = f'{cls.__qualname__}.{name}'
        if _set_new(cls, name, function):
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
    return owner


def _choose_hash(cls, source, fields, unsafe_hash, eq, frozen, has_explicit):
    if unsafe_hash:
        if has_explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not eq:
        return
    elif not frozen:
        if not has_explicit:
            cls.__hash__ = None
        return
    elif has_explicit:
        return
    used = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    items = ''.join(f'self.{f.name},' for f in used)
    if '__hash__' in cls.__dict__:  # the None that a class with __eq__ gets
        del cls.__hash__
    source.add('__hash__', ('self',), [f'return hash(({items}))'])


def _type_text(annotation):
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == 'builtins':
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation).replace('typing.', '')


def _signature_text(fields):
    def one(f):
        text = f'{f.name}: {_type_text(f.type)}'
        if f.default is not MISSING:
            return f'{text} = {f.default!r}'
        return text if f.default_factory is MISSING else f'{text} = <factory>'
    parts = [one(f) for f in fields if f.init and not f.kw_only]
    keyword = [one(f) for f in fields if f.init and f.kw_only]
    if keyword:
        parts += ['*', *keyword]
    return f'({", ".join(parts)})'


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                   weakref_slot):
    module = sys.modules.get(cls.__module__)
    source = _Source({} if module is None else module.__dict__)
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only,
                              slots, weakref_slot)
    setattr(cls, _PARAMS, params)
    has_hash = cls.__dict__.get('__hash__', MISSING)
    explicit = not (has_hash is MISSING or has_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    all_fields = _collect_fields(cls, frozen, kw_only)
    setattr(cls, _FIELDS, all_fields)
    real = [f for f in all_fields.values() if f._field_type is _FIELD]
    arguments = [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR]
    if init:
        _add_init(source, arguments, frozen, hasattr(cls, _POST_INIT), slots)
    if repr:
        _add_repr(cls, real)
    _set_new(cls, '__replace__', _replace)
    _add_comparisons(source, real, eq, order)
    owner = _freeze(cls, real) if frozen else None
    _choose_hash(cls, source, real, unsafe_hash, eq, frozen, explicit)
    source.install(cls)
    if not getattr(cls, '__doc__'):
        own_init = '__init__' in cls.__dict__ and init
        try:
            if own_init:
                cls.__doc__ = cls.__name__ + _signature_text(arguments)
            else:
                import inspect
                cls.__doc__ = cls.__name__ + str(inspect.signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError, ImportError):
            cls.__doc__ = cls.__name__
    if match_args:
        _set_new(cls, '__match_args__', tuple(f.name for f in arguments
                                              if f.init and not f.kw_only))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _with_slots(cls, frozen, weakref_slot, real)
        if owner:
            owner[0] = cls
    import abc
    abc.update_abstractmethods(cls)
    return cls


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        if not cls.__flags__ & 0x200:  # built-in
            return
        yield '__dict__'
        yield '__weakref__'
    elif isinstance(slots, str):
        yield slots
    elif not hasattr(slots, '__next__'):
        yield from slots
    else:
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _with_slots(cls, frozen, weakref_slot, fields):
    """The class again, with __slots__: they cannot be added later."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = [f.name for f in fields]
    inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    wanted = names + (['__weakref__'] if weakref_slot else [])
    namespace['__slots__'] = tuple(name for name in wanted if name not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        if '__getstate__' not in namespace:
            made.__getstate__ = _dataclass_getstate
        if '__setstate__' not in namespace:
            made.__setstate__ = _dataclass_setstate
    return made


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Class decorator: add the methods that the options ask for."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args,
                              kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


# ---- functions

def fields(class_or_instance):
    """The fields of a dataclass or an instance of one, a tuple."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """True for dataclasses and their instances."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)

# Their copies are the objects themselves.
_ATOMIC = frozenset((types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType,
                     types.NotImplementedType, types.CodeType, types.BuiltinFunctionType,
                     types.FunctionType, type, range, property))


def asdict(obj, *, dict_factory=dict):
    """A dict of the fields, those inside containers and fields too."""
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _convert(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The same as tuples of values."""
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _convert(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def _convert(obj, make):
    cls = type(obj)
    if cls in _ATOMIC:
        return obj
    if hasattr(cls, _FIELDS):
        return make([(f.name, _convert(getattr(obj, f.name), make)) for f in fields(obj)])
    if isinstance(obj, (list, tuple)):
        items = [_convert(item, make) for item in obj]
        if cls is list:
            return items
        return cls(*items) if hasattr(cls, '_fields') else cls(items)
    if isinstance(obj, dict):
        pairs = [(_convert(k, make), _convert(v, make)) for k, v in obj.items()]
        if hasattr(cls, 'default_factory'):
            result = cls(obj.default_factory)
            for key, value in pairs:
                result[key] = value
            return result
        return cls(pairs)
    import copy
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                   order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                   slots=False, weakref_slot=False, module=None):
    """A dataclass from names, (name, type) and (name, type, field or default)."""
    import keyword
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, 'typing.Any'
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, defaults[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = tp

    def fill(ns):
        ns.update(namespace or {})
        ns.update(defaults)
        ns['__annotations__'] = annotations
    cls = types.new_class(cls_name, bases, {}, fill)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get('__name__', '__main__')
        except (AttributeError, ValueError):
            pass
    if module is not None:
        cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object with other values for some fields; __init__ runs again."""
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be '
                                'specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
