"""How callables are called: the part of module inspect with Signature and Parameter."""
import sys
import types
import enum


class _empty:
    """Stands for no default and no annotation."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        self = int.__new__(cls, value)
        self._value_, self.description = value, description
        return self

    def __str__(self):
        return self.name

(_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY,
 _VAR_KEYWORD) = _ParameterKind


class _Unknown:
    """The default of a built-in function that has no Python value."""

    def __repr__(self):
        return '<unrepresentable>'

_unknown = _Unknown()


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """The text of an annotation."""
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


def formatannotationrelativeto(object):
    """formatannotation without the name of object's module."""
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A new dict of the annotations of a class, module or callable."""
    if isinstance(obj, type):
        ann = obj.__dict__.get('__annotations__', None)
        if isinstance(ann, types.GetSetDescriptorType):
            ann = None
        module = sys.modules.get(obj.__module__)
        obj_globals, obj_locals, inner = getattr(module, '__dict__', None), dict(vars(obj)), obj
    elif isinstance(obj, types.ModuleType):
        ann = getattr(obj, '__annotations__', None)
        obj_globals, obj_locals, inner = obj.__dict__, None, None
    elif callable(obj):
        ann = getattr(obj, '__annotations__', None)
        obj_globals, obj_locals, inner = getattr(obj, '__globals__', None), None, obj
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if ann is None:
        return {}
    if not isinstance(ann, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str or not ann:
        return dict(ann)
    while inner is not None:
        if hasattr(inner, '__wrapped__'):
            inner = inner.__wrapped__
        elif type(inner).__name__ == 'partial' and hasattr(inner, 'func'):
            inner = inner.func
        else:
            obj_globals = getattr(inner, '__globals__', obj_globals)
            break
    globals = obj_globals if globals is None else globals
    locals = obj_locals if locals is None else locals
    params = getattr(obj, '__type_params__', ())
    if params:
        locals = {**{param.__name__: param for param in params}, **(locals or {})}
    return {key: eval(value, globals, locals) if isinstance(value, str) else value
            for key, value in ann.items()}


class Parameter:
    """One parameter: name, kind, default, annotation."""
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default, self._annotation = default, annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[:1] == '.' and name[1:].isdigit():  # the iterable of a comprehension
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword '
                                 f'arguments, not {self._kind.description}')
            self._kind, name = _POSITIONAL_ONLY, f'implicit{name[1:]}'
        import keyword
        if keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY \
                or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    def __reduce__(self):
        return (type(self), (self._name, self._kind),
                {'_default': self._default, '_annotation': self._annotation})

    def __setstate__(self, state):
        self._default, self._annotation = state['_default'], state['_annotation']

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=..., kind=..., annotation=..., default=...):
        """A changed copy."""
        return type(self)(self._name if name is ... else name,
                          self._kind if kind is ... else kind,
                          default=self._default if default is ... else default,
                          annotation=self._annotation if annotation is ... else annotation)

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            annotation = formatannotation(self._annotation,
                                          quote_annotation_strings=quote_annotation_strings)
            text = f'{text}: {annotation}'
        if self._default is not _empty:
            equals = ' = ' if self._annotation is not _empty else '='
            text = f'{text}{equals}{self._default!r}'
        if self._kind == _VAR_POSITIONAL:
            return '*' + text
        return '**' + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if self is other:
            return True
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented


class BoundArguments:
    """Arguments that a signature accepted, by parameter."""
    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments, self._signature = arguments, signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        """The positional arguments, a tuple."""
        result = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                result.extend(self.arguments[name])
            else:
                result.append(self.arguments[name])
        return tuple(result)

    @property
    def kwargs(self):
        """The keyword arguments, a dict."""
        result, started = {}, False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                    started = param.kind != _VAR_POSITIONAL
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                result.update(self.arguments[name])
            else:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        """Put the defaults in where no argument was given."""
        result = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                result[name] = self.arguments[name]
            elif param.default is not _empty:
                result[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                result[name] = ()
            elif param.kind is _VAR_KEYWORD:
                result[name] = {}
        self.arguments = result

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature, self.arguments = state['_signature'], state['arguments']

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __repr__(self):
        parts = ', '.join(f'{name}={value!r}' for name, value in self.arguments.items())
        return f'<{self.__class__.__name__} ({parts})>'


class Signature:
    """The parameters of a callable and the annotation of its result."""
    __slots__ = ('_return_annotation', '_parameters')
    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty,
                 __validate_parameters__=True):
        found = {}
        top, defaults = _POSITIONAL_ONLY, False
        for param in parameters or ():
            if __validate_parameters__:
                if not isinstance(param, Parameter):
                    raise TypeError(f'{param!r} is not a Parameter')
                if param.kind < top:
                    raise ValueError('wrong parameter order: '
                                     f'{top.description} parameter before '
                                     f'{param.kind.description} parameter')
                top = param.kind
                if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is not _empty:
                        defaults = True
                    elif defaults:
                        raise ValueError('non-default argument follows default argument')
                if param.name in found:
                    raise ValueError(f'duplicate parameter name: {param.name!r}')
            found[param.name] = param
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                      eval_str=False):
        """The signature of an object."""
        return _Finder(cls, follow_wrapped, globals, locals, eval_str).find(obj)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=..., return_annotation=...):
        """A changed copy."""
        return type(self)(self.parameters.values() if parameters is ... else parameters,
                          return_annotation=self._return_annotation if return_annotation is ...
                          else return_annotation)

    __replace__ = replace

    def _key(self):
        positional = tuple(p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY)
        keyword = {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}
        return positional, keyword, self._return_annotation

    def __hash__(self):
        positional, keyword, result = self._key()
        return hash((positional, frozenset(keyword.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def _bind(self, args, kwargs, partial):
        arguments, params = {}, list(self._parameters.values())
        left, given, early = list(args), dict(kwargs), True
        for param in params:
            name, kind = param.name, param.kind
            if kind == _VAR_POSITIONAL:
                if left:
                    arguments[name], left = tuple(left), []
                early = False
            elif kind == _VAR_KEYWORD:
                continue
            elif kind == _KEYWORD_ONLY or not left:
                if name in given and kind != _POSITIONAL_ONLY:
                    arguments[name] = given.pop(name)
                    early = False
                elif param.default is _empty and not partial:
                    self._missing(param, name in kwargs, params, early)
                else:
                    early = False
            else:
                if name in given and kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = left.pop(0)
        if left:
            raise TypeError('too many positional arguments')
        if given:
            rest = next((p for p in params if p.kind == _VAR_KEYWORD), None)
            if rest is not None:
                arguments[rest.name] = given
            else:
                only = [p.name for p in params if p.kind == _POSITIONAL_ONLY and p.name in given]
                if only:
                    raise TypeError('got some positional-only arguments passed as keyword '
                                    f'arguments: {", ".join(only)!r}')
                raise TypeError(f'got an unexpected keyword argument {next(iter(given))!r}')
        return self._bound_arguments_cls(self, arguments)

    @staticmethod
    def _missing(param, given, params, early):
        if param.kind == _POSITIONAL_ONLY and given and not any(p.kind == _VAR_KEYWORD
                                                                for p in params):
            return  # the keyword is refused at the end
        # COMPAT: the kind is told only when nothing before could be left out.
        kind = ' keyword-only' if early and param.kind == _KEYWORD_ONLY else ''
        raise TypeError(f'missing a required{kind} argument: {param.name!r}')

    def bind(self, /, *args, **kwargs):
        """Match arguments with the parameters; TypeError when a call would fail."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """The same, but arguments may be missing."""
        return self._bind(args, kwargs, True)

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),),
                {'_return_annotation': self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The text; on several lines when it is longer than max_width."""
        result, slash, star = [], False, True
        for param in self.parameters.values():
            text = param._format(quote_annotation_strings=quote_annotation_strings)
            if param.kind == _POSITIONAL_ONLY:
                slash = True
            elif slash:
                result.append('/')
                slash = False
            if param.kind == _VAR_POSITIONAL:
                star = False
            elif param.kind == _KEYWORD_ONLY and star:
                result.append('*')
                star = False
            result.append(text)
        if slash:
            result.append('/')
        text = f'({", ".join(result)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self.return_annotation is not _empty:
            annotation = formatannotation(self.return_annotation,
                                          quote_annotation_strings=quote_annotation_strings)
            text += f' -> {annotation}'
        return text


class _Finder:
    """Finds the signature of any callable."""

    def __init__(self, cls, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        self.cls, self.follow = cls, follow_wrapped
        self.globals, self.locals, self.eval_str = globals, locals, eval_str

    def find(self, obj):
        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if isinstance(obj, types.MethodType):
            return _without_first(self.find(obj.__func__))
        if self.follow:
            import inspect
            obj = inspect.unwrap(obj, stop=lambda f: hasattr(f, '__signature__')
                                 or isinstance(f, types.MethodType))
            if isinstance(obj, types.MethodType):
                return self.find(obj)
        own = getattr(obj, '__signature__', None)
        if own is not None:
            if not isinstance(own, (Signature, str)) and callable(own):
                own = own()
            if isinstance(own, str):
                return _from_text(self.cls, own)
            if not isinstance(own, Signature):
                raise TypeError(f'unexpected object {own!r} in __signature__ attribute')
            return own
        partialmethod = getattr(obj, '__partialmethod__', None)
        if partialmethod is not None and hasattr(partialmethod, 'func'):
            wrapped = self.find(partialmethod.func)
            made = _partial(wrapped, partialmethod, (None,))
            first = next(iter(wrapped.parameters.values()), None)
            params = tuple(made.parameters.values())
            if first is None or first.kind is _VAR_POSITIONAL:
                return made
            return made.replace(parameters=(first, *params))
        if isinstance(obj, types.FunctionType) or _looks_like_function(obj):
            return self.from_function(obj)
        if _is_native(obj):
            return self.from_native(obj)
        if type(obj).__name__ == 'partial' and hasattr(obj, 'keywords'):
            return _partial(self.find(obj.func), obj)
        if isinstance(obj, type):
            return self.from_class(obj)
        call = _user_method(type(obj), '__call__')
        if call is not None:
            return _without_first(self.find(call))
        raise ValueError(f'callable {obj!r} is not supported by signature')

    def from_function(self, func):
        code = func.__code__
        names = code.co_varnames
        count, only_positional = code.co_argcount, code.co_posonlyargcount
        annotations = get_annotations(func, globals=self.globals, locals=self.locals,
                                      eval_str=self.eval_str)
        defaults, kwdefaults = func.__defaults__ or (), func.__kwdefaults__ or {}
        param, result = self.cls._parameter_cls, []

        def add(name, kind, default=_empty):
            result.append(param(name, kind, default=default,
                                annotation=annotations.get(name, _empty)))
        first_default = count - len(defaults)
        for i, name in enumerate(names[:count]):
            add(name, _POSITIONAL_ONLY if i < only_positional else _POSITIONAL_OR_KEYWORD,
                defaults[i - first_default] if i >= first_default else _empty)
        keyword = names[count:count + code.co_kwonlyargcount]
        rest = count + len(keyword)
        if code.co_flags & 4:
            add(names[rest], _VAR_POSITIONAL)
            rest += 1
        for name in keyword:
            add(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty))
        if code.co_flags & 8:
            add(names[rest], _VAR_KEYWORD)
        return self.cls(result, return_annotation=annotations.get('return', _empty),
                        __validate_parameters__=isinstance(func, types.FunctionType) is False)

    def from_native(self, func):
        text = getattr(func, '__text_signature__', None)
        if not text:
            raise ValueError(f'no signature found for builtin {func!r}')
        bound = getattr(func, '__self__', None)
        return _from_text(self.cls, text, drop_first=bound is not None
                          and not isinstance(bound, types.ModuleType))

    def from_class(self, obj):
        call = _user_method(type(obj), '__call__', type.__call__)
        if call is not None:
            return _without_first(self.find(call))
        new = _user_method(obj, '__new__')
        init = _user_method(obj, '__init__')
        for base in obj.__mro__:
            if new is not None and '__new__' in base.__dict__:
                return _without_first(self.find(new))
            if init is not None and '__init__' in base.__dict__:
                return _without_first(self.find(init))
        for base in obj.__mro__[:-1]:
            text = getattr(base, '__text_signature__', None)
            if text:
                return _from_text(self.cls, text)
        if type not in obj.__mro__ and obj.__init__ is object.__init__ \
                and obj.__new__ is object.__new__:
            return self.cls()
        raise ValueError(f'no signature found for builtin type {obj!r}')


def _user_method(cls, name, plain=None):
    """A method that is written in Python, or wraps one."""
    method = getattr(cls, name, None)
    if method is None or method is plain or isinstance(method, (
            types.WrapperDescriptorType, types.MethodWrapperType,
            types.ClassMethodDescriptorType, types.BuiltinFunctionType,
            types.MethodDescriptorType)):
        return None
    return method


def _is_native(obj):
    return isinstance(obj, (types.BuiltinFunctionType, types.MethodWrapperType,
                            types.WrapperDescriptorType, types.MethodDescriptorType,
                            types.ClassMethodDescriptorType))


def _looks_like_function(obj):
    """An object of another kind with all that a function has."""
    if not callable(obj) or isinstance(obj, type):
        return False
    return (isinstance(getattr(obj, '__name__', None), str)
            and isinstance(getattr(obj, '__code__', None), types.CodeType)
            and isinstance(getattr(obj, '__defaults__', _empty), (tuple, type(None)))
            and isinstance(getattr(obj, '__kwdefaults__', _empty), (dict, type(None)))
            and isinstance(getattr(obj, '__annotations__', _empty), (dict, type(None))))


def _without_first(sig):
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        params = params[1:]
    return sig.replace(parameters=params)


def _partial(wrapped, partial, extra=()):
    """The signature of a functools.partial object."""
    args, keywords = extra + tuple(partial.args or ()), partial.keywords or {}
    try:
        bound = wrapped.bind_partial(*args, **keywords)
    except TypeError as e:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from e
    result, keyword_only = [], False
    for name, param in wrapped.parameters.items():
        kind = param.kind
        if name in bound.arguments:
            value = bound.arguments[name]
            if kind is _POSITIONAL_ONLY:
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                if name not in keywords:
                    continue
                keyword_only = True
                param = param.replace(default=value, kind=_KEYWORD_ONLY)
            elif kind is _KEYWORD_ONLY:
                param = param.replace(default=value)
        elif keyword_only:
            if kind is _POSITIONAL_OR_KEYWORD:
                param = param.replace(kind=_KEYWORD_ONLY)
            elif kind is _VAR_POSITIONAL:
                continue
        result.append(param)
    return wrapped.replace(parameters=result)


def _split(text):
    """The parts of a parameter list: commas inside brackets and quotes do not count."""
    parts, depth, quote, start = [], 0, None, 0
    at = 0
    while at < len(text):
        c = text[at]
        if quote:
            if c == '\\':
                at += 1
            elif c == quote:
                quote = None
        elif c in '"\'':
            quote = c
        elif c in '([{':
            depth += 1
        elif c in ')]}':
            depth -= 1
        elif c == ',' and not depth:
            parts.append(text[start:at])
            start = at + 1
        at += 1
    return [part.strip() for part in (*parts, text[start:]) if part.strip()]


def _from_text(cls, text, drop_first=False):
    """From the text of a built-in function: (self, /, x: int = 1, *, y=None)"""
    inner = text[text.index('(') + 1:text.rindex(')')]
    result, kind, first = [], _POSITIONAL_OR_KEYWORD, True
    for part in _split(inner):
        if part == '/':
            result = [p.replace(kind=_POSITIONAL_ONLY) for p in result]
            continue
        if part == '*':
            kind = _KEYWORD_ONLY
            continue
        name, equals, default = part.partition('=')
        name = name.partition(':')[0].strip()
        own = kind
        if name.startswith('**'):
            name, own = name[2:], _VAR_KEYWORD
        elif name.startswith('*'):
            name, own, kind = name[1:], _VAR_POSITIONAL, _KEYWORD_ONLY
        if name.startswith('$'):
            own = _POSITIONAL_ONLY
            name = name[1:]
            if name == 'module':
                first = False
                continue
        if first and drop_first and own is not _VAR_POSITIONAL:
            first = False
            continue
        first = False
        result.append(cls._parameter_cls(
            name, own, default=_value(default.strip()) if equals else _empty))
    return cls(result)


def _value(text):
    if text == '...':
        return _unknown
    try:
        return eval(text, {'__builtins__': {}})
    except Exception:
        pass
    module, _, name = text.rpartition('.')
    return getattr(sys.modules.get(module), name, _unknown)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of an object."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals,
                                   locals=locals, eval_str=eval_str)


def getfullargspec(func):
    """FullArgSpec tuple: names, defaults and annotations of the parameters."""
    try:
        # Bound methods keep their first parameter here.
        plain = func.__func__ if isinstance(func, types.MethodType) else func
        sig = _Finder(Signature, follow_wrapped=False).find(plain)
    except Exception as e:
        raise TypeError('unsupported callable') from e
    args, keyword, defaults, kwdefaults, annotations = [], [], (), {}, {}
    varargs = varkw = None
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    for name, param in sig.parameters.items():
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if param.default is not _empty:
                defaults += (param.default,)
        elif param.kind is _VAR_POSITIONAL:
            varargs = name
        elif param.kind is _KEYWORD_ONLY:
            keyword.append(name)
            if param.default is not _empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    import inspect
    return inspect._tuple_class('FullArgSpec')(args, varargs, varkw, defaults or None, keyword,
                                               kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """The values that the parameters would have in a call."""
    if isinstance(func, types.MethodType) and func.__self__ is not None:
        positional = (func.__self__, *positional)
        func = func.__func__
    try:
        bound = signature(func).bind(*positional, **named)
    except TypeError as e:
        raise TypeError(f'{func.__name__}() {e}') from None
    bound.apply_defaults()
    return dict(bound.arguments)
