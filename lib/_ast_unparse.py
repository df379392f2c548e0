"""Text from syntax trees: the part of module ast that few programs need."""
from ast import *

# How tightly an expression holds together; operands that hold less get parentheses.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM,
 _FACTOR, _POWER, _AWAIT, _ATOM) = range(18)

_BINARY = {Add: ('+', _ARITH), Sub: ('-', _ARITH), Mult: ('*', _TERM), MatMult: ('@', _TERM),
           Div: ('/', _TERM), Mod: ('%', _TERM), LShift: ('<<', _SHIFT), RShift: ('>>', _SHIFT),
           BitOr: ('|', _BOR), BitXor: ('^', _BXOR), BitAnd: ('&', _BAND),
           FloorDiv: ('//', _TERM), Pow: ('**', _POWER)}
_UNARY = {Invert: ('~', _FACTOR), Not: ('not ', _NOT), UAdd: ('+', _FACTOR),
          USub: ('-', _FACTOR)}
_COMPARE = {Eq: '==', NotEq: '!=', Lt: '<', LtE: '<=', Gt: '>', GtE: '>=', Is: 'is',
            IsNot: 'is not', In: 'in', NotIn: 'not in'}


class Unparser:
    """Statements become lines, expressions texts."""

    def __init__(self):
        self.lines, self.indent = [], 0

    def run(self, node):
        if isinstance(node, (Module, Interactive)):
            self.body_with_doc(node) if isinstance(node, Module) else self.block(node.body)
        elif isinstance(node, (stmt, ExceptHandler, match_case)):
            self.statement(node)
        elif isinstance(node, Expression):
            return self.expr(node.body, _TEST)
        else:
            return self.part(node)
        return '\n'.join(self.lines).strip('\n')

    def part(self, node):
        if isinstance(node, expr):
            return self.expr(node, _TEST)
        if isinstance(node, pattern):
            return self.pattern(node)
        if isinstance(node, list):
            return ''.join(map(self.part, node))
        if isinstance(node, arguments):
            return self.arguments(node)
        if isinstance(node, arg):
            return self.arg(node)
        if isinstance(node, keyword):
            return self.keyword(node)
        if isinstance(node, alias):
            return self.alias(node)
        if isinstance(node, withitem):
            return self.withitem(node)
        if isinstance(node, comprehension):
            return self.comprehension(node).lstrip()
        if isinstance(node, type_param):
            return self.type_param(node)
        return ''

    # ---- statements

    def line(self, text):
        self.lines.append('    ' * self.indent + text)

    def block(self, body):
        for node in body:
            self.statement(node)

    def suite(self, header, body):
        self.line(header + ':')
        self.indent += 1
        self.block(body)
        self.indent -= 1

    def statement(self, node):
        getattr(self, 'do_' + node.__class__.__name__)(node)

    def body_with_doc(self, node):
        body = node.body
        doc = get_docstring(node, clean=False)
        if doc is not None:
            self.line(self.docstring(doc))
            body = body[1:]
        self.block(body)

    @staticmethod
    def docstring(text):
        inner = text.replace('\\', '\\\\').replace('"""', '\\"\\"\\"')
        if inner.endswith('"'):
            inner = inner[:-1] + '\\"'
        inner = ''.join(c if c.isprintable() or c in '\n\t' else repr(c)[1:-1] for c in inner)
        return f'"""{inner}"""'

    def do_Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def do_Pass(self, node):
        self.line('pass')

    def do_Break(self, node):
        self.line('break')

    def do_Continue(self, node):
        self.line('continue')

    def do_Return(self, node):
        self.line('return' + self.after(node.value))

    def after(self, value, word=' '):
        return '' if value is None else word + self.expr(value, _TEST)

    def do_Delete(self, node):
        self.line('del ' + ', '.join(self.expr(t, _TEST) for t in node.targets))

    def do_Assign(self, node):
        targets = ''.join(self.expr(t, _TUPLE) + ' = ' for t in node.targets)
        self.line(targets + self.expr(node.value, _TEST))

    def do_AugAssign(self, node):
        self.line(f'{self.expr(node.target, _TEST)} {_BINARY[type(node.op)][0]}= '
                  f'{self.expr(node.value, _TEST)}')

    def do_AnnAssign(self, node):
        target = self.expr(node.target, _TUPLE)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        self.line(f'{target}: {self.expr(node.annotation, _TEST)}{self.after(node.value, " = ")}')

    def do_TypeAlias(self, node):
        self.line(f'type {self.expr(node.name, _TEST)}{self.type_params(node)} = '
                  f'{self.expr(node.value, _TEST)}')

    def do_Raise(self, node):
        cause = '' if node.cause is None else f' from {self.expr(node.cause, _TEST)}'
        self.line(f'raise{self.after(node.exc)}{cause}')

    def do_Assert(self, node):
        message = '' if node.msg is None else f', {self.expr(node.msg, _TEST)}'
        self.line(f'assert {self.expr(node.test, _TEST)}{message}')

    def do_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def do_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def do_Import(self, node):
        self.line('import ' + ', '.join(map(self.alias, node.names)))

    def do_ImportFrom(self, node):
        names = ', '.join(map(self.alias, node.names))
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {names}')

    @staticmethod
    def alias(node):
        return node.name if not node.asname else f'{node.name} as {node.asname}'

    def do_If(self, node):
        word = 'if'
        while True:
            self.suite(f'{word} {self.expr(node.test, _TEST)}', node.body)
            if len(node.orelse) == 1 and isinstance(node.orelse[0], If):
                node, word = node.orelse[0], 'elif'
                continue
            break
        self.orelse(node)

    def orelse(self, node):
        if node.orelse:
            self.suite('else', node.orelse)

    def do_While(self, node):
        self.suite(f'while {self.expr(node.test, _TEST)}', node.body)
        self.orelse(node)

    def do_For(self, node, word='for'):
        self.suite(f'{word} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter, _TEST)}',
                   node.body)
        self.orelse(node)

    def do_AsyncFor(self, node):
        self.do_For(node, 'async for')

    def do_With(self, node, word='with'):
        self.suite(f'{word} {", ".join(map(self.withitem, node.items))}', node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, 'async with')

    def withitem(self, node):
        target = '' if node.optional_vars is None else \
            f' as {self.expr(node.optional_vars, _TEST)}'
        return self.expr(node.context_expr, _TEST) + target

    def do_Try(self, node, word='except'):
        self.suite('try', node.body)
        for handler in node.handlers:
            self.do_ExceptHandler(handler, word)
        self.orelse(node)
        if node.finalbody:
            self.suite('finally', node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, 'except*')

    def do_ExceptHandler(self, node, word='except'):
        header = word
        if node.type is not None:
            header += ' ' + self.expr(node.type, _TEST)
        if node.name:
            header += f' as {node.name}'
        self.suite(header, node.body)

    def decorators(self, node):
        self.lines.append('')
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator, _TEST))

    def suite_with_doc(self, header, node):
        self.line(header + ':')
        self.indent += 1
        self.body_with_doc(node)
        self.indent -= 1

    def type_params(self, node):
        params = getattr(node, 'type_params', None)
        return f'[{", ".join(map(self.type_param, params))}]' if params else ''

    def type_param(self, node):
        text = {TypeVar: '', TypeVarTuple: '*', ParamSpec: '**'}[type(node)] + node.name
        if getattr(node, 'bound', None) is not None:
            text += f': {self.expr(node.bound, _TEST)}'
        if node.default_value is not None:
            text += f' = {self.expr(node.default_value, _TEST)}'
        return text

    def do_FunctionDef(self, node, word='def'):
        self.decorators(node)
        returns = '' if node.returns is None else f' -> {self.expr(node.returns, _TEST)}'
        self.suite_with_doc(f'{word} {node.name}{self.type_params(node)}'
                            f'({self.arguments(node.args)}){returns}', node)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, 'async def')

    def do_ClassDef(self, node):
        self.decorators(node)
        parts = [self.expr(base, _TEST) for base in node.bases]
        parts += map(self.keyword, node.keywords)
        bases = f'({", ".join(parts)})' if parts else ''
        self.suite_with_doc(f'class {node.name}{self.type_params(node)}{bases}', node)

    def do_Match(self, node):
        self.line(f'match {self.expr(node.subject, _TEST)}:')
        self.indent += 1
        self.block(node.cases)
        self.indent -= 1

    def do_match_case(self, node):
        guard = '' if node.guard is None else f' if {self.expr(node.guard, _TEST)}'
        self.suite(f'case {self.pattern(node.pattern)}{guard}', node.body)

    # ---- patterns

    def pattern(self, node, level=_TEST):
        if isinstance(node, MatchValue):
            return self.expr(node.value, _TEST)
        if isinstance(node, MatchSingleton):
            return repr(node.value)
        if isinstance(node, MatchSequence):
            return f'[{", ".join(map(self.pattern, node.patterns))}]'
        if isinstance(node, MatchStar):
            return f'*{node.name or "_"}'
        if isinstance(node, MatchMapping):
            parts = [f'{self.expr(k, _TEST)}: {self.pattern(p)}'
                     for k, p in zip(node.keys, node.patterns)]
            if node.rest is not None:
                parts.append(f'**{node.rest}')
            return f'{{{", ".join(parts)}}}'
        if isinstance(node, MatchClass):
            parts = list(map(self.pattern, node.patterns))
            parts += [f'{name}={self.pattern(p)}'
                      for name, p in zip(node.kwd_attrs, node.kwd_patterns)]
            return f'{self.expr(node.cls, _ATOM)}({", ".join(parts)})'
        if isinstance(node, MatchOr):
            text = ' | '.join(self.pattern(p, _BOR + 1) for p in node.patterns)
            return f'({text})' if level > _BOR else text
        if node.name is None:
            return '_'
        if node.pattern is None:
            return node.name
        text = f'{self.pattern(node.pattern, _BOR)} as {node.name}'
        return f'({text})' if level > _TEST else text

    # ---- expressions

    def expr(self, node, level):
        text, own = getattr(self, 'ex_' + node.__class__.__name__)(node)
        return f'({text})' if own < level else text

    def arguments(self, node):
        parts = []
        plain = node.posonlyargs + node.args
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        for i, (a, default) in enumerate(zip(plain, defaults), 1):
            parts.append(self.arg(a)
                         + ('' if default is None else f'={self.expr(default, _TEST)}'))
            if i == len(node.posonlyargs):
                parts.append('/')
        if node.vararg is not None or node.kwonlyargs:
            parts.append('*' + ('' if node.vararg is None else self.arg(node.vararg)))
        for a, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.arg(a)
                         + ('' if default is None else f'={self.expr(default, _TEST)}'))
        if node.kwarg is not None:
            parts.append('**' + self.arg(node.kwarg))
        return ', '.join(parts)

    def arg(self, node):
        if node.annotation is None:
            return node.arg
        return f'{node.arg}: {self.expr(node.annotation, _TEST)}'

    def keyword(self, node):
        value = self.expr(node.value, _TEST)
        return f'**{value}' if node.arg is None else f'{node.arg}={value}'

    def comprehension(self, node):
        word = ' async for ' if node.is_async else ' for '
        ifs = ''.join(f' if {self.expr(test, _OR)}' for test in node.ifs)
        return f'{word}{self.expr(node.target, _TUPLE)} in {self.expr(node.iter, _OR)}{ifs}'

    def comp(self, element, node, left, right):
        return (f'{left}{element}{"".join(map(self.comprehension, node.generators))}{right}',
                _ATOM)

    def ex_ListComp(self, node):
        return self.comp(self.expr(node.elt, _TEST), node, '[', ']')

    def ex_SetComp(self, node):
        return self.comp(self.expr(node.elt, _TEST), node, '{', '}')

    def ex_GeneratorExp(self, node):
        return self.comp(self.expr(node.elt, _TEST), node, '(', ')')

    def ex_DictComp(self, node):
        element = f'{self.expr(node.key, _TEST)}: {self.expr(node.value, _TEST)}'
        return self.comp(element, node, '{', '}')

    def ex_NamedExpr(self, node):
        return f'{self.expr(node.target, _ATOM)} := {self.expr(node.value, _ATOM)}', _NAMED

    def ex_BoolOp(self, node):
        word, level = ('and', _AND) if isinstance(node.op, And) else ('or', _OR)
        # COMPAT: each operand is asked to hold tighter than the one before.
        return f' {word} '.join(self.expr(v, min(level + i, _ATOM))
                                for i, v in enumerate(node.values, 1)), level

    def ex_BinOp(self, node):
        symbol, level = _BINARY[type(node.op)]
        if isinstance(node.op, Pow):
            return (f'{self.expr(node.left, _POWER + 1)} {symbol} '
                    f'{self.expr(node.right, _POWER)}', level)
        return f'{self.expr(node.left, level)} {symbol} {self.expr(node.right, level + 1)}', level

    def ex_UnaryOp(self, node):
        symbol, level = _UNARY[type(node.op)]
        return symbol + self.expr(node.operand, level), level

    def ex_Lambda(self, node):
        args = self.arguments(node.args)
        return f'lambda{" " + args if args else ""}: {self.expr(node.body, _TEST)}', _TEST

    def ex_IfExp(self, node):
        return (f'{self.expr(node.body, _TEST + 1)} if {self.expr(node.test, _TEST + 1)} else '
                f'{self.expr(node.orelse, _TEST)}', _TEST)

    def ex_Dict(self, node):
        parts = [f'**{self.expr(v, _BOR)}' if k is None
                 else f'{self.expr(k, _TEST)}: {self.expr(v, _TEST)}'
                 for k, v in zip(node.keys, node.values)]
        return f'{{{", ".join(parts)}}}', _ATOM

    def ex_Set(self, node):
        if not node.elts:
            return '{*()}', _ATOM
        return f'{{{", ".join(self.expr(e, _TEST) for e in node.elts)}}}', _ATOM

    def ex_List(self, node):
        return f'[{", ".join(self.expr(e, _TEST) for e in node.elts)}]', _ATOM

    def ex_Tuple(self, node):
        if not node.elts:
            return '()', _ATOM
        text = ', '.join(self.expr(e, _TEST) for e in node.elts)
        return (text + ',' if len(node.elts) == 1 else text), _TUPLE

    def ex_Await(self, node):
        return f'await {self.expr(node.value, _ATOM)}', _AWAIT

    def ex_Yield(self, node):
        value = '' if node.value is None else ' ' + self.expr(node.value, _ATOM)
        return f'yield{value}', _YIELD

    def ex_YieldFrom(self, node):
        return f'yield from {self.expr(node.value, _ATOM)}', _YIELD

    def ex_Compare(self, node):
        rest = ''.join(f' {_COMPARE[type(op)]} {self.expr(c, _CMP + 1)}'
                       for op, c in zip(node.ops, node.comparators))
        return self.expr(node.left, _CMP + 1) + rest, _CMP

    def ex_Call(self, node):
        parts = [self.expr(a, _TEST) for a in node.args] + list(map(self.keyword, node.keywords))
        return f'{self.expr(node.func, _ATOM)}({", ".join(parts)})', _ATOM

    def ex_Name(self, node):
        return node.id, _ATOM

    def ex_Attribute(self, node):
        value = self.expr(node.value, _ATOM)
        # 3.x would be a number.
        if isinstance(node.value, Constant) and type(node.value.value) is int:
            value += ' '
        return f'{value}.{node.attr}', _ATOM

    def ex_Subscript(self, node):
        index = node.slice
        if isinstance(index, Tuple) and index.elts:
            text = ', '.join(self.expr(e, _TEST) for e in index.elts)
            if len(index.elts) == 1:
                text += ','
        else:
            text = self.expr(index, _TEST)
        return f'{self.expr(node.value, _ATOM)}[{text}]', _ATOM

    def ex_Starred(self, node):
        return f'*{self.expr(node.value, _BOR)}', _ATOM

    def ex_Slice(self, node):
        text = ':'.join('' if part is None else self.expr(part, _TEST)
                        for part in (node.lower, node.upper))
        if node.step is not None:
            text += ':' + self.expr(node.step, _TEST)
        return text, _ATOM

    def ex_Constant(self, node):
        value = node.value
        if value is ...:
            return '...', _ATOM
        if isinstance(value, tuple):
            text = ', '.join(map(self.constant, value))
            return (f'({text},)' if len(value) == 1 else f'({text})'), _ATOM
        text = self.constant(value)
        if node.kind == 'u':
            text = 'u' + text
        return text, _ATOM if not text.startswith('-') else _FACTOR

    @staticmethod
    def constant(value):
        if isinstance(value, (float, complex)):
            # Infinity is no literal, but an overflowing one is.
            return repr(value).replace('inf', '1e309').replace('nan', '(1e309-1e309)')
        return repr(value)

    def ex_JoinedStr(self, node):
        pieces = self.fstring_pieces(node)
        literal = ''.join(self.escape(p) for p, is_field in pieces if not is_field)
        newline = any('\n' in p for p, is_field in pieces if is_field)
        for quote in ("'", '"', '"""', "'''"):
            if quote in literal or newline and len(quote) == 1:
                continue
            if literal.endswith(quote[0]) and not pieces[-1][1]:
                continue
            break
        else:
            quote, literal = "'", None  # every kind of quote is in the text
        parts = [p if is_field else self.escape(p) if literal is not None
                 else self.escape(p).replace("'", "\\'") for p, is_field in pieces]
        return f'f{quote}{"".join(parts)}{quote}', _ATOM

    @staticmethod
    def escape(text):
        return ''.join(c if c.isprintable() and c != '\\' else repr(c)[1:-1] for c in text)

    def fstring_pieces(self, node):
        """(text, whether it is a replacement field)"""
        pieces = []
        for value in node.values:
            if isinstance(value, Constant):
                pieces.append((value.value.replace('{', '{{').replace('}', '}}'), False))
                continue
            inner = self.expr(value.value, _TEST + 1)
            text = '{ ' if inner.startswith('{') else '{'
            text += inner
            if value.conversion != -1:
                text += f'!{chr(value.conversion)}'
            if value.format_spec is not None:
                spec = value.format_spec
                parts = self.fstring_pieces(spec) if isinstance(spec, JoinedStr) else []
                text += ':' + ''.join(p if f else self.escape(p) for p, f in parts)
            pieces.append((text + '}', True))
        return pieces

    def ex_FormattedValue(self, node):
        return self.ex_JoinedStr(JoinedStr([node]))
