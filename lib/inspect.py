"""Looking at live objects: what they are, where they come from, how they are called."""
import sys
import types
import linecache
from _collections_abc import Awaitable as _Awaitable

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

GEN_CREATED, GEN_RUNNING = 'GEN_CREATED', 'GEN_RUNNING'
GEN_SUSPENDED, GEN_CLOSED = 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING = 'AGEN_CREATED', 'AGEN_RUNNING'
AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_SUSPENDED', 'AGEN_CLOSED'


class EndOfBlock(Exception):
    pass


class ClassFoundException(Exception):
    pass


# ---- kinds of objects

def ismodule(object):
    """A module?"""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """A class?"""
    return isinstance(object, type)


def ismethod(object):
    """A bound method written in Python?"""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """A function written in Python?"""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """A built-in function or bound method?"""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """A bound special method of a built-in type?"""
    return isinstance(object, types.MethodWrapperType)


def istraceback(object):
    """A traceback?"""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """A frame?"""
    return isinstance(object, types.FrameType)


def iscode(object):
    """A code object?"""
    return isinstance(object, types.CodeType)


def isgenerator(object):
    """A generator?"""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """A coroutine?"""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """An asynchronous generator?"""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Can await be used with it?"""
    return (isinstance(object, types.CoroutineType)
            or isinstance(object, types.GeneratorType)
            and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or isinstance(object, _Awaitable))


def isgetsetdescriptor(object):
    """An attribute of a built-in type?"""
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    """An attribute of __slots__?"""
    return isinstance(object, types.MemberDescriptorType)


def isroutine(object):
    """Any kind of function or method?"""
    return isinstance(object, (types.BuiltinFunctionType, types.FunctionType, types.MethodType,
                               types.WrapperDescriptorType, types.MethodDescriptorType,
                               types.ClassMethodDescriptorType, types.MethodWrapperType))


def ismethoddescriptor(object):
    """A descriptor without __set__ that is no method, function or class?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return (hasattr(cls, '__get__') and not hasattr(cls, '__set__')
            and not hasattr(cls, '__delete__'))


def isdatadescriptor(object):
    """A descriptor with __set__ or __delete__?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


def isabstract(object):
    """A class with abstract methods?"""
    if not isinstance(object, type):
        return False
    return bool(getattr(object, '__abstractmethods__', ()))


def _unwrap_partial(f):
    """The function behind methods and functools.partial objects."""
    while True:
        if ismethod(f):
            f = f.__func__
        elif type(f).__name__ in ('partial', 'partialmethod') and hasattr(f, 'func'):
            f = f.func
        else:
            return f


def _has_flag(f, flag):
    f = _unwrap_partial(f)
    return isfunction(f) and bool(f.__code__.co_flags & flag)

_is_coroutine_mark = object()


def markcoroutinefunction(func):
    """Have iscoroutinefunction() say yes."""
    if hasattr(func, '__func__'):
        func = func.__func__
    func._is_coroutine_mark = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    """A function defined with async def, without yield?"""
    if _has_flag(obj, CO_COROUTINE):
        return True
    f = _unwrap_partial(obj)
    if getattr(f, '_is_coroutine_mark', None) is _is_coroutine_mark:
        return True
    call = getattr(type(obj), '__call__', None)
    return (not isfunction(f) and not isclass(obj)
            and getattr(call, '_is_coroutine_mark', None) is _is_coroutine_mark)


def isgeneratorfunction(obj):
    """A function with yield?"""
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    """A function defined with async def, with yield?"""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


# ---- attributes and classes

def getmembers(object, predicate=None):
    """(name, value) of all attributes that the predicate wants, sorted."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same without calling properties and the like."""
    return _members(object, predicate, getattr_static)


def _members(object, predicate, get):
    bases = (object, *getmro(object)) if isclass(object) else ()
    names = dir(object)
    try:
        for base in object.__bases__:
            names += [name for name, value in base.__dict__.items()
                      if isinstance(value, types.DynamicClassAttribute)]
    except AttributeError:
        pass
    results, seen = [], set()
    for key in names:
        try:
            value = get(object, key)
            if key in seen:
                raise AttributeError
        except AttributeError:
            for base in bases:
                if key in base.__dict__:
                    value = base.__dict__[key]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((key, value))
        seen.add(key)
    results.sort(key=lambda pair: pair[0])
    return results


def getmro(cls):
    """The classes that attributes are looked for in."""
    return cls.__mro__


_nothing = object()


def getattr_static(obj, attr, default=_nothing):
    """The attribute as it is stored: no descriptor, __getattr__ or __getattribute__ runs."""
    own = _nothing
    if not isinstance(obj, type):
        cls = type(obj)
        value = _in_mro(cls, attr)
        stored = _in_mro(cls, '__dict__')
        if stored is _nothing or isinstance(stored, (types.GetSetDescriptorType,
                                                     types.MemberDescriptorType)):
            try:
                own = object.__getattribute__(obj, '__dict__').get(attr, _nothing)
            except AttributeError:
                pass
    else:
        own, value = _in_mro(obj, attr), _in_mro(type(obj), attr)
    if own is not _nothing and value is not _nothing:
        kind = type(value)
        if (_in_mro(kind, '__get__') is not _nothing
                and (_in_mro(kind, '__set__') is not _nothing
                     or _in_mro(kind, '__delete__') is not _nothing)):
            return value
    for found in (own, value):
        if found is not _nothing:
            return found
    if default is not _nothing:
        return default
    raise AttributeError(attr)


def _in_mro(cls, name):
    for base in type.__dict__['__mro__'].__get__(cls):
        if name in base.__dict__:
            return base.__dict__[name]
    return _nothing


def _lazy_namedtuple(name, fields):
    from collections import namedtuple
    made = namedtuple(name, fields, module=__name__)
    globals()[name] = made
    return made


_TUPLES = {'Attribute': 'name kind defining_class object',
           'ClosureVars': 'nonlocals globals builtins unbound',
           'Arguments': 'args varargs varkw', 'ArgInfo': 'args varargs keywords locals',
           'FullArgSpec': 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations',
           '_Traceback': 'filename lineno function code_context index',
           '_FrameInfo': 'frame filename lineno function code_context index'}


def __getattr__(name):
    if name in _TUPLES:  # made on first use: collections need not be loaded before
        return _lazy_namedtuple(name, _TUPLES[name])
    if name in ('Traceback', 'FrameInfo'):
        return _frame_tuple(name)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def _tuple_class(name):
    return getattr(sys.modules[__name__], name)


def classify_class_attrs(cls):
    """Attribute tuples: name, kind of attribute, class that defines it, object."""
    Attribute = _tuple_class('Attribute')
    mro = getmro(cls)
    meta = tuple(c for c in getmro(type(cls)) if c not in (type, object))
    order = (cls, *mro, *meta)
    names = dir(cls)
    result, done = [], set()
    for name in names:
        if name in done:
            continue
        done.add(name)
        home = stored = _nothing
        for c in order:
            if name in c.__dict__:
                home, stored = c, c.__dict__[name]
                break
        try:
            value = getattr(cls, name) if name != '__dict__' else stored
        except Exception:
            value = stored
        if stored is _nothing:
            if value is _nothing:
                continue
            home, stored = None, value
        obj = stored
        if isinstance(stored, (staticmethod, types.BuiltinMethodType)):
            kind = 'static method'
        elif isinstance(stored, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(stored, property):
            kind = 'property'
        else:
            kind = 'method' if isroutine(obj) else 'data'
        result.append(Attribute(name, kind, home, obj))
    return result


def getclasstree(classes, unique=False):
    """Nested lists: (class, bases), then the list of what derives from it."""
    children, roots = {}, []
    for c in classes:
        if not c.__bases__:
            if c not in roots:
                roots.append(c)
            continue
        for parent in c.__bases__:
            children.setdefault(parent, [])
            if c not in children[parent]:
                children[parent].append(c)
            if unique and parent in classes:
                break
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """Part of getclasstree()."""
    result = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        result.append((c, c.__bases__))
        if c in children:
            result.append(walktree(children[c], children, c))
    return result


def unwrap(func, *, stop=None):
    """What __wrapped__ leads to, up to where stop() says so."""
    original, seen = func, {id(func)}
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {original!r}')
        seen.add(id(func))
    return func


# ---- documentation

def getdoc(object):
    """The docstring, or that of the method a method overrides, without indentation."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _find_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _find_class(func):
    cls = sys.modules.get(func.__module__)
    for name in func.__qualname__.split('.')[:-1] if cls is not None else ():
        cls = getattr(cls, name, None)
    return cls if isclass(cls) else None


def _find_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name, self = obj.__func__.__name__, obj.__self__
        cls = self if isclass(self) else self.__class__
    elif isfunction(obj):
        name, cls = obj.__name__, _find_class(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj) or ismethodwrapper(obj):
        name, self = obj.__name__, obj.__self__
        cls = self if isclass(self) else self.__class__
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _find_class(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif hasattr(obj, '__objclass__'):
        name, cls = obj.__name__, obj.__objclass__
        slots = getattr(cls, '__slots__', None)
        if ismemberdescriptor(obj) and isinstance(slots, dict) and name in slots:
            return slots[name]
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, obj), '__doc__', None)
        if doc is not None:
            return doc
    return None


def cleandoc(doc):
    """A docstring without the indentation and empty lines of the source."""
    lines = doc.expandtabs().split('\n')
    margin = min((len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.lstrip(' ')),
                 default=0)
    lines = [lines[0].lstrip(' '), *(line[margin:] for line in lines[1:])]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def indentsize(line):
    """Columns of white space at the beginning of a line."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


# ---- files and source

def getfile(object):
    """The file that defines an object."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        if hasattr(object, '__module__'):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was '
                    f'expected, got {type(object).__name__}')


def getmodulename(path):
    """The name of the module in a file, or None when it is no module."""
    base = path.rpartition('/')[2]
    for suffix in ('.py', '.pyc'):
        if base.endswith(suffix) and len(base) > len(suffix):
            return base[:-len(suffix)]
    return None


def getsourcefile(object):
    """The file with the source of an object, or None."""
    filename = getfile(object)
    if filename.endswith('.pyc'):
        return None
    if filename in linecache.cache or linecache.getlines(filename):
        return filename
    module = getmodule(object, filename)
    return filename if getattr(module, '__loader__', None) is not None else None


def getabsfile(object, _filename=None):
    """The absolute path of the file of an object."""
    import os
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """The module that defines an object, or None."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        filename = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, '__file__', None) == filename:
            return module
    name = getattr(object, '__name__', None)
    for module in (sys.modules.get('__main__'), sys.modules.get('builtins')):
        if name is not None and getattr(module, name, None) is object:
            return module
    return None


def findsource(object):
    """(all lines of the file, index of the first line of the object)"""
    filename = getsourcefile(object)
    if not filename:
        filename = getfile(object)
        if not (filename[:1] == '<' and filename[-1:] == '>'):
            raise OSError('source code not available')
    module = getmodule(object, filename)
    lines = (linecache.getlines(filename, module.__dict__) if module
             else linecache.getlines(filename))
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            number = object.__dict__['__firstlineno__'] - 1
        except (TypeError, KeyError):
            raise OSError('source code not available') from None
        if number >= len(lines):
            raise OSError('lineno is out of bounds')
        return lines, number
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        number = object.co_firstlineno - 1
        if number >= len(lines):
            raise OSError('lineno is out of bounds')
        return lines, number
    raise OSError('could not find code object')


def getcomments(object):
    """The comment in front of an object, or at the top of a module."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == '#!' else 0
        while start < len(lines) and lines[start].strip() in ('', '#'):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == '#':
            end += 1
        return ''.join(line.expandtabs() for line in lines[start:end]) or None
    indent = indentsize(lines[number])
    start = number
    while start > 0 and lines[start - 1].lstrip()[:1] == '#' \
            and indentsize(lines[start - 1]) == indent:
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:number]]
    while comments and comments[0].strip() == '#':
        comments.pop(0)
    while comments and comments[-1].strip() == '#':
        comments.pop()
    return ''.join(comments) or None


def _logical_lines(lines):
    """(first, last, text of the first) of each statement or comment; indices of lines."""
    depth, quote, start = 0, None, 0
    for i, line in enumerate(lines):
        at, size, escaped = 0, len(line), False
        while at < size:
            c = line[at]
            if quote:
                if c == '\\':
                    at += 1
                elif line.startswith(quote, at):
                    at += len(quote) - 1
                    quote = None
            elif c in '"\'':
                quote = line[at:at + 3] if line[at:at + 3] == c * 3 else c
                at += len(quote) - 1
            elif c == '#':
                break
            elif c in '([{':
                depth += 1
            elif c in ')]}':
                depth -= 1
            elif c == '\\' and line[at + 1:].strip() == '':
                escaped = True
            at += 1
        if quote and len(quote) == 1:
            if not line.rstrip('\n').endswith('\\'):
                quote = None  # never closed
            else:
                escaped = True
        if depth <= 0 and not quote and not escaped:
            yield start, i, lines[start]
            start = i + 1


def getblock(lines):
    """The lines of the definition at the beginning of lines."""
    base, body, last, seen_header = None, None, 0, False
    for start, end, text in _logical_lines(lines):
        stripped = text.strip()
        if base is None:
            base = indentsize(text)
        if not seen_header:
            last = end
            if stripped[:1] in ('@', '#', ''):
                continue
            word = stripped.split(None, 1)[0]
            if word not in ('def', 'class', 'async'):
                break  # a lambda, or an assignment
            seen_header = True
            whole = ''.join(lines[start:end + 1]).split('#')[0].rstrip()
            if not whole.endswith(':') and not _ends_with_colon(lines[end]):
                break  # the body is on the same line
            continue
        column = indentsize(text)
        if not stripped:
            continue
        if stripped[0] == '#':
            if body is not None and column >= body:
                last = end
            continue
        if column <= base:
            break
        body = column if body is None else body
        last = end
    return lines[:last + 1]


def _ends_with_colon(line):
    """Does a line of code end with a colon, comments aside?"""
    quote = None
    code = ''
    for c in line:
        if quote:
            if c == quote:
                quote = None
        elif c in '"\'':
            quote = c
        elif c == '#':
            break
        code += c
    return code.rstrip().endswith(':')


def getsourcelines(object):
    """(lines of the definition, number of the first)"""
    object = unwrap(object)
    lines, number = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """The text of the definition."""
    return ''.join(getsourcelines(object)[0])


# ---- frames and calls

def _frame_tuple(name):
    base = _tuple_class('_' + name)

    class Made(base):
        """A named tuple that also knows the positions."""

        def __new__(cls, *args, positions=None):
            self = super().__new__(cls, *args)
            self.positions = positions
            return self

        def __repr__(self):
            fields = ', '.join(f'{f}={getattr(self, f)!r}' for f in self._fields)
            return f'{name}({fields}, positions={self.positions!r})'
    Made.__name__ = Made.__qualname__ = name
    globals()[name] = Made
    return Made


def getframeinfo(frame, context=1):
    """Traceback tuple: file name, line, function, lines around it, index of the line there."""
    lineno, positions = None, None
    if istraceback(frame):
        import _traceback
        positions = _traceback.position(frame)
        lineno, frame = frame.tb_lineno, frame.tb_frame
    elif not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    else:
        lineno = frame.f_lineno
    filename = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        source = linecache.getlines(filename, frame.f_globals)
        if source:
            start = max(0, min(start, len(source) - context))
            lines = source[start:start + context]
            index = lineno - 1 - start
    return _tuple_class('Traceback')(filename, lineno, frame.f_code.co_name, lines, index,
                                     positions=positions)


def _frame_record(frame, where, context):
    info = getframeinfo(where, context)
    return _tuple_class('FrameInfo')(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """FrameInfo tuples of a frame and those that called it."""
    result = []
    while frame:
        result.append(_frame_record(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """FrameInfo tuples of a traceback."""
    result = []
    while tb:
        result.append(_frame_record(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def stack(context=1):
    """FrameInfo tuples of the caller and what called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo tuples from the caller to where the handled exception was raised."""
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)


def getargs(co):
    """Arguments tuple of a code object."""
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names, count, only = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
    args, rest = list(names[:count + only]), count + only
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs, rest = names[rest], rest + 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[rest]
    return _tuple_class('Arguments')(args, varargs, varkw)


def getargvalues(frame):
    """ArgInfo tuple: names of the arguments, and the local variables."""
    args, varargs, varkw = getargs(frame.f_code)
    return _tuple_class('ArgInfo')(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                    formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name,
                    formatvalue=lambda value: '=' + repr(value)):
    """(a=1, *args=()) from the four values of getargvalues()."""
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f'({", ".join(specs)})'


def getclosurevars(func):
    """What the names that a function uses refer to now."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    namespace = func.__globals__
    builtin = namespace.get('__builtins__', sys.modules['builtins'])
    if ismodule(builtin):
        builtin = builtin.__dict__
    found, from_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in namespace:
            found[name] = namespace[name]
        elif name in builtin:
            from_builtins[name] = builtin[name]
        else:
            unbound.add(name)
    return _tuple_class('ClosureVars')(nonlocals, found, from_builtins, unbound)


def _state(obj, prefix, running, frame, suspended):
    if running:
        return prefix + '_RUNNING'
    if suspended:
        return prefix + '_SUSPENDED'
    return prefix + ('_CLOSED' if frame is None else '_CREATED')


def getgeneratorstate(generator):
    """One of the GEN_ constants."""
    return _state(generator, 'GEN', generator.gi_running, generator.gi_frame,
                  generator.gi_suspended)


def getcoroutinestate(coroutine):
    """One of the CORO_ constants."""
    return _state(coroutine, 'CORO', coroutine.cr_running, coroutine.cr_frame,
                  coroutine.cr_suspended)


def getasyncgenstate(agen):
    """One of the AGEN_ constants."""
    return _state(agen, 'AGEN', agen.ag_running, agen.ag_frame, agen.ag_suspended)


def getgeneratorlocals(generator):
    """The local variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine."""
    frame = getattr(coroutine, 'cr_frame', None)
    return {} if frame is None else frame.f_locals


def getasyncgenlocals(agen):
    """The local variables of an asynchronous generator."""
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    frame = agen.ag_frame
    return {} if frame is None else frame.f_locals


# ---- signatures, in another file

from _signature import (Parameter, Signature, BoundArguments, _empty, _ParameterKind, signature,
                        getfullargspec, getcallargs, get_annotations, formatannotation,
                        formatannotationrelativeto)

for _cls in (Parameter, Signature, BoundArguments, _ParameterKind):
    _cls.__module__ = __name__
del _cls

__all__ = [name for name in list(globals()) if name[:1] != '_' and name not in ('sys', 'types',
                                                                         'linecache')]
__all__ += [name for name in _TUPLES if name[0] != '_'] + ['Traceback', 'FrameInfo']
