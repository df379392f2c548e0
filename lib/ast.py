"""Syntax trees: from text to trees and back, and walking through them."""
import sys
import _ast

PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST = 0x2000, 0x400
PyCF_OPTIMIZED_AST, PyCF_TYPE_COMMENTS = 0x8400, 0x1000

# Class: fields. A ? marks what may be None, a * what is a list.
_GRAMMAR = '''
mod Module body* type_ignores*; Interactive body*; Expression body; FunctionType argtypes* returns
stmt FunctionDef name args body* decorator_list* returns? type_comment? type_params*
 AsyncFunctionDef name args body* decorator_list* returns? type_comment? type_params*
 ClassDef name bases* keywords* body* decorator_list* type_params*
 Return value?; Delete targets*; Assign targets* value type_comment?; TypeAlias name type_params* value
 AugAssign target op value; AnnAssign target annotation value? simple
 For target iter body* orelse* type_comment?; AsyncFor target iter body* orelse* type_comment?
 While test body* orelse*; If test body* orelse*; With items* body* type_comment?
 AsyncWith items* body* type_comment?; Match subject cases*; Raise exc? cause?
 Try body* handlers* orelse* finalbody*; TryStar body* handlers* orelse* finalbody*
 Assert test msg?; Import names*; ImportFrom module? names* level?; Global names*; Nonlocal names*
 Expr value; Pass; Break; Continue
expr BoolOp op values*; NamedExpr target value; BinOp left op right; UnaryOp op operand
 Lambda args body; IfExp test body orelse; Dict keys* values*; Set elts*; ListComp elt generators*
 SetComp elt generators*; DictComp key value generators*; GeneratorExp elt generators*
 Await value; Yield value?; YieldFrom value; Compare left ops* comparators*
 Call func args* keywords*; FormattedValue value conversion format_spec?; JoinedStr values*
 Constant value kind?; Attribute value attr ctx; Subscript value slice ctx; Starred value ctx
 Name id ctx; List elts* ctx; Tuple elts* ctx; Slice lower? upper? step?
expr_context Load; Store; Del
boolop And; Or
operator Add; Sub; Mult; MatMult; Div; Mod; Pow; LShift; RShift; BitOr; BitXor; BitAnd; FloorDiv
unaryop Invert; Not; UAdd; USub
cmpop Eq; NotEq; Lt; LtE; Gt; GtE; Is; IsNot; In; NotIn
excepthandler ExceptHandler type? name? body*
pattern MatchValue value; MatchSingleton value; MatchSequence patterns*
 MatchMapping keys* patterns* rest?; MatchClass cls patterns* kwd_attrs* kwd_patterns*
 MatchStar name?; MatchAs pattern? name?; MatchOr patterns*
type_param TypeVar name bound? default_value?; ParamSpec name default_value?
 TypeVarTuple name default_value?
type_ignore TypeIgnore lineno tag
'''
_PLAIN = '''comprehension target iter ifs* is_async; arguments posonlyargs* args* vararg? kwonlyargs*
kw_defaults* kwarg? defaults*; arg arg annotation? type_comment?; keyword arg? value
alias name asname?; withitem context_expr optional_vars?; match_case pattern guard? body*'''
_PLACED = {'stmt', 'expr', 'excepthandler', 'pattern', 'type_param', 'arg', 'keyword', 'alias'}
_POSITIONS = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')


class AST:
    """Base of all nodes."""
    _fields = _attributes = __match_args__ = ()
    _lists = _optional = frozenset()
    _field_types = {}

    def __init__(self, *args, **kwargs):
        fields = self._fields
        name = self.__class__.__name__
        if len(args) > len(fields):
            raise TypeError(f'{name} constructor takes at most {len(fields)} positional '
                            f'argument{"s" if len(fields) != 1 else ""}')
        given = set()
        for field, value in zip(fields, args):
            setattr(self, field, value)
            given.add(field)
        for key, value in kwargs.items():
            if key in given:
                raise TypeError(f'{name} got multiple values for argument {key!r}')
            if key not in fields and key not in self._attributes:
                import warnings
                warnings.warn(f'{name}.__init__ got an unexpected keyword argument {key!r}. '
                              'Support for arbitrary keyword arguments is deprecated and will be '
                              'removed in Python 3.15.', DeprecationWarning, stacklevel=2)
            setattr(self, key, value)
            given.add(key)
        for field in fields:
            if field in given or field in self._optional:
                continue
            if field in self._lists:
                setattr(self, field, [])
            elif field == 'ctx':
                self.ctx = Load()
            else:
                import warnings
                warnings.warn(f'{name}.__init__ missing 1 required positional argument: '
                              f'{field!r}. This will become an error in Python 3.15.',
                              DeprecationWarning, stacklevel=2)

    def __reduce_ex__(self, protocol):
        return _rebuild, (self.__class__, self.__dict__)

    def __repr__(self):
        return f'<ast.{self.__class__.__name__} object at {id(self):#x}>'


def _rebuild(cls, attributes):
    node = cls.__new__(cls)
    node.__dict__.update(attributes)
    return node


def _define():
    def make(base, text):
        name, *fields = text.split()
        plain = tuple(f.rstrip('*?') for f in fields)
        optional = frozenset(f[:-1] for f in fields if f[-1] == '?')
        namespace = {'_fields': plain, '__match_args__': plain, '__module__': 'ast',
                     '_lists': frozenset(f[:-1] for f in fields if f[-1] == '*'),
                     '_optional': optional, '__doc__': f'{name}({", ".join(fields)})'}
        if name in _PLACED or base.__name__ == 'type_ignore':
            namespace['_attributes'] = _POSITIONS if name in _PLACED else ()
        namespace.update(dict.fromkeys(optional))
        globals()[name] = type(base)(name, (base,), namespace)

    for line in _GRAMMAR.strip().replace('\n ', '; ').splitlines():
        group, _, rest = line.partition(' ')
        placed = group in _PLACED
        base = globals()[group] = type(AST)(group, (AST,), {
            '__module__': 'ast', '_attributes': _POSITIONS if placed else (),
            '__doc__': f'Base of all {group} nodes.',
            **({'end_lineno': None, 'end_col_offset': None} if placed else {})})
        for text in rest.split(';'):
            make(base, text)
    for text in _PLAIN.replace('\nkw_defaults', ' kw_defaults').replace('\n', '; ').split(';'):
        make(AST, text)

_define()
for _cls in (arg, keyword, alias):
    _cls.end_lineno = _cls.end_col_offset = None
del _cls

# ---- from the parser's tuples

_BINARY = (Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd,
           FloorDiv)
_UNARY = (Invert, Not, UAdd, USub)
_COMPARE = (Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn)
_BOOL = (And, Or)
_CONTEXTS = (Load, Store, Del)
_ASYNC, _SIMPLE = 4, 16


def _node(cls, raw, *values):
    node = cls.__new__(cls)
    attributes = node.__dict__
    for field, value in zip(cls._fields, values):
        attributes[field] = value
    if cls._attributes:
        (attributes['lineno'], attributes['col_offset'], attributes['end_lineno'],
         attributes['end_col_offset']) = raw[3:7]
    return node


def _many(items):
    return [None if item is None else _convert(item) for item in items]


def _convert(raw):
    """A node from its tuple."""
    if raw is None:
        return None
    kind = raw[0]
    special = _SPECIAL.get(kind)
    if special is not None:
        return special(raw, *raw[7:])
    cls = globals()[kind]
    values = []
    for value in raw[7:]:
        if type(value) is list:
            value = _many(value) if not value or type(value[0]) is not str else value
        elif type(value) is tuple:
            value = _convert(value)
        values.append(value)
    if cls._fields[-1:] == ('ctx',):
        values.append(_CONTEXTS[raw[1] & 3]())
    return _node(cls, raw, *values)


def _arguments(raw, params):
    groups, defaults, kw_defaults = [[], [], [], [], []], [], []
    for param in params:
        kind = param[2]
        name, annotation, default = param[7:]
        groups[kind].append(_node(arg, param, name, _convert(annotation), None))
        if kind in (0, 1) and default is not None:
            defaults.append(_convert(default))
        elif kind == 3:
            kw_defaults.append(_convert(default))
    return _node(arguments, raw, groups[0], groups[1], *(groups[2] or [None]), groups[3],
                 kw_defaults, *(groups[4] or [None]), defaults)


def _function(raw, name, type_params, params, returns, body, decorators):
    cls = AsyncFunctionDef if raw[1] & _ASYNC else FunctionDef
    return _node(cls, raw, name, _arguments(raw, params), _many(body), _many(decorators),
                 _convert(returns), None, _many(type_params))


def _class(raw, name, type_params, bases, keywords, body, decorators):
    return _node(ClassDef, raw, name, _many(bases), _many(keywords), _many(body),
                 _many(decorators), _many(type_params))


def _if(raw, branches, orelse):
    result = _many(orelse)
    for i in range(len(branches) - 1, -1, -1):
        branch = branches[i]
        place = raw if i == 0 else (*branch[:5], *raw[5:7])
        result = [_node(If, place, _convert(branch[7]), _many(branch[8]), result)]
    return result[0]


def _number(raw, convert):
    return _node(Constant, raw, convert, None)


def _int(raw, value, digits):
    return _number(raw, value if digits is None else int(digits, raw[2]))


def _joined(raw, values):
    return _node(JoinedStr, raw, _many(values))


def _with(raw, items, body):
    return _node(AsyncWith if raw[1] & _ASYNC else With, raw, _many(items), _many(body), None)


def _for(raw, target, it, body, orelse):
    return _node(AsyncFor if raw[1] & _ASYNC else For, raw, _convert(target), _convert(it),
                 _many(body), _many(orelse), None)

_SPECIAL = {
    'Module': lambda raw, body: _node(Module, raw, _many(body), []),
    'FunctionDef': _function, 'ClassDef': _class, 'If': _if, 'With': _with, 'For': _for,
    'Assign': lambda raw, targets, value: _node(Assign, raw, _many(targets), _convert(value),
                                                None),
    'AugAssign': lambda raw, target, value: _node(AugAssign, raw, _convert(target),
                                                  _BINARY[raw[2]](), _convert(value)),
    'AnnAssign': lambda raw, target, annotation, value: _node(
        AnnAssign, raw, _convert(target), _convert(annotation), _convert(value),
        int(bool(raw[1] & _SIMPLE))),
    'Try': lambda raw, *parts: _node(TryStar if raw[1] & _SIMPLE else Try, raw,
                                     *map(_many, parts)),
    'BoolOp': lambda raw, values: _node(BoolOp, raw, _BOOL[raw[2]](), _many(values)),
    'BinOp': lambda raw, left, right: _node(BinOp, raw, _convert(left), _BINARY[raw[2]](),
                                            _convert(right)),
    'UnaryOp': lambda raw, operand: _node(UnaryOp, raw, _UNARY[raw[2]](), _convert(operand)),
    'Lambda': lambda raw, params, body: _node(Lambda, raw, _arguments(raw, params),
                                              _convert(body)),
    'Dict': lambda raw, items: _node(Dict, raw, _many(items[::2]), _many(items[1::2])),
    'Compare': lambda raw, left, ops, comparators: _node(
        Compare, raw, _convert(left), [_COMPARE[op]() for op in ops], _many(comparators)),
    'FormattedValue': lambda raw, value, spec: _node(FormattedValue, raw, _convert(value),
                                                     raw[2] or -1, _convert(spec)),
    'JoinedStr': _joined, 'Int': _int,
    'Float': lambda raw, digits: _number(raw, float(digits)),
    'Imag': lambda raw, digits: _number(raw, complex(0, float(digits))),
    'Str': lambda raw, value: _node(Constant, raw, value or '', 'u' if raw[1] & 16 else None),
    'Bytes': lambda raw, value: _number(raw, value or b''),
    'None': lambda raw: _number(raw, None), 'True': lambda raw: _number(raw, True),
    'False': lambda raw: _number(raw, False), 'Ellipsis': lambda raw: _number(raw, ...),
    'Comprehension': lambda raw, target, it, ifs: _node(
        comprehension, raw, _convert(target), _convert(it), _many(ifs),
        int(bool(raw[1] & _ASYNC))),
    'Keyword': lambda raw, name, value: _node(keyword, raw, name, _convert(value)),
    'Alias': lambda raw, name, asname: _node(alias, raw, name, asname),
    'WithItem': lambda raw, context, target: _node(withitem, raw, _convert(context),
                                                   _convert(target)),
    'MatchCase': lambda raw, pattern, guard, body: _node(
        match_case, raw, _convert(pattern), _convert(guard), _many(body)),
    'MatchSingleton': lambda raw, value: _node(MatchSingleton, raw, _convert(value).value),
}


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False,
          feature_version=None, optimize=-1):
    """The tree of a text."""
    modes = {'exec': 0, 'eval': 1, 'single': 2}
    if mode not in modes:
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, AST):
        return source
    if not isinstance(source, (str, bytes, bytearray, memoryview)):
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    if isinstance(source, str) and '\0' in source:
        raise SyntaxError('source code string cannot contain null bytes')
    return _convert(_ast.parse(source, filename, modes[mode]))


def _compile(tree, filename, mode, flags, dont_inherit, optimize):
    """compile() of a tree: its text is compiled, so that positions are those of the text."""
    wanted = {'exec': Module, 'eval': Expression, 'single': Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError(f'expected {wanted.__name__} node, got {type(tree).__name__}')
    return compile(unparse(tree), filename, mode, flags, dont_inherit, optimize)


# ---- tools

def literal_eval(node_or_string):
    """The value of a text or tree of literals: numbers, texts, containers, None, True, False."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    text = 'malformed node or string'
    line = getattr(node, 'lineno', None)
    if line:
        text += f' on line {line}'
    raise ValueError(f'{text}: {node!r}')


def _literal_number(node, signed):
    if signed and isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _literal_number(node.operand, False)
        return +value if isinstance(node.op, UAdd) else -value
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if (isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set'
            and node.args == node.keywords == []):
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _literal_number(node.left, True), _literal_number(node.right, False)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _literal_number(node, True)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None,
         show_empty=False):
    """The tree as text that shows all nodes."""
    def show(node, level):
        if indent is not None:
            level += 1
            prefix = '\n' + indent * level
            sep = ',\n' + indent * level
        else:
            prefix, sep = '', ', '
        if isinstance(node, AST):
            cls, parts, simple, keywords = type(node), [], True, annotate_fields
            for name in node._fields:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    keywords = True
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    keywords = True
                    continue
                if not show_empty:
                    if value == [] and name in cls._lists:
                        keywords = True
                        continue
                text, easy = show(value, level)
                simple = simple and easy
                parts.append(f'{name}={text}' if keywords else text)
            if include_attributes and node._attributes:
                for name in node._attributes:
                    try:
                        value = getattr(node, name)
                    except AttributeError:
                        continue
                    if value is None and getattr(cls, name, ...) is None:
                        continue
                    text, easy = show(value, level)
                    simple = simple and easy
                    parts.append(f'{name}={text}')
            if simple and len(parts) <= 3:
                return f'{cls.__name__}({", ".join(parts)})', not parts
            return f'{cls.__name__}({prefix}{sep.join(parts)})', False
        if isinstance(node, list):
            if not node:
                return '[]', True
            return f'[{prefix}{sep.join(show(item, level)[0] for item in node)}]', False
        return repr(node), True

    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {node.__class__.__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return show(node, 0)[0]


def copy_location(new_node, old_node):
    """Give a node the position of another; returns it."""
    for attr in _POSITIONS:
        if attr in old_node._attributes and attr in new_node._attributes:
            value = getattr(old_node, attr, None)
            if value is not None or hasattr(old_node, attr) and attr.startswith('end_'):
                setattr(new_node, attr, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without position that of their parent."""
    def fix(node, places):
        places = list(places)
        for i, attr in enumerate(_POSITIONS):
            if attr in node._attributes:
                if getattr(node, attr, None) is None:
                    setattr(node, attr, places[i])
                else:
                    places[i] = getattr(node, attr)
        for child in iter_child_nodes(node):
            fix(child, places)
    fix(node, [1, 0, 1, 0])
    return node


def increment_lineno(node, n=1):
    """Move a tree by n lines; returns it."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and getattr(child, 'end_lineno', 0) is not None:
            child.end_lineno = getattr(child, 'end_lineno', 0) + n
    return node


def iter_fields(node):
    """(name, value) of the fields that are there."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes directly below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """A node and all below it."""
    todo = [node]
    while todo:
        following = []
        for node in todo:
            following += iter_child_nodes(node)
            yield node
        todo = following


def get_docstring(node, clean=True):
    """The docstring of a module, class or function node, or None."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f'{node.__class__.__name__!r} can\'t have docstrings')
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if clean:
        import inspect
        return inspect.cleandoc(value.value)
    return value.value


def get_source_segment(source, node, *, padded=False):
    """The text of a node, or None."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = source.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    lines = [(line + '\n').encode() for line in lines[first:last + 1]]
    padding = b''
    if padded:
        padding = b''.join(bytes([c]) if c in b'\f\t' else b' ' for c in lines[0][:start])
    if first == last:
        return (padding + lines[0][start:end]).decode()
    return (padding + lines[0][start:] + b''.join(lines[1:-1]) + lines[-1][:end]).decode()


class NodeVisitor:
    """Calls visit_<Class>() for nodes; generic_visit() goes on with their children."""

    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, AST):
                self.visit(value)
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)


class NodeTransformer(NodeVisitor):
    """Puts what the methods return in the place of nodes; None removes them."""

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                made = []
                for value in old:
                    if isinstance(value, AST):
                        value = self.visit(value)
                        if value is None:
                            continue
                        if not isinstance(value, AST):
                            made.extend(value)
                            continue
                    made.append(value)
                old[:] = made
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


def unparse(ast_obj):
    """A text whose tree is this one."""
    from _ast_unparse import Unparser
    return Unparser().run(ast_obj)


def __getattr__(name):
    old = {'Num': (int, float, complex), 'Str': (str,), 'Bytes': (bytes,),
           'NameConstant': (bool, type(None)), 'Ellipsis': (type(...),)}
    if name not in old:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    import warnings
    warnings._deprecated(f'ast.{name}', remove=(3, 14))

    class Meta(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, Constant) and type(instance.value) in old[name]

    def __new__(cls, *args, **kwargs):
        kwargs.update(zip(('value',), args or (...,) if name == 'Ellipsis' else args))
        return Constant(**{'value' if k in ('n', 's') else k: v for k, v in kwargs.items()})
    return Meta(name, (Constant,), {'__new__': __new__, '_fields': Constant._fields})


def main():
    """The command line: python -m ast [file]"""
    import argparse
    parser = argparse.ArgumentParser(prog='python -m ast')
    parser.add_argument('infile', nargs='?', default='-', help='the file to parse')
    parser.add_argument('-m', '--mode', default='exec', choices=('exec', 'single', 'eval'))
    parser.add_argument('-a', '--include-attributes', action='store_true',
                        help='include attributes such as line numbers')
    parser.add_argument('-i', '--indent', type=int, default=3, help='indentation of nodes')
    args = parser.parse_args()
    if args.infile == '-':
        source, name = sys.stdin.buffer.read(), '<stdin>'
    else:
        name = args.infile
        with open(name, 'rb') as file:
            source = file.read()
    print(dump(parse(source, name, args.mode), include_attributes=args.include_attributes,
               indent=args.indent))


if __name__ == '__main__':
    main()
