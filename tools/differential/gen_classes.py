"""Classes with random sets of special methods, and attribute lookup."""
import gen_values as values

BINARY = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'and', 'or', 'xor', 'lshift', 'rshift', 'matmul', 'divmod']
SYMBOLS = {'add': '+', 'sub': '-', 'mul': '*', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'and': '&', 'or': '|', 'xor': '^',
           'lshift': '<<', 'rshift': '>>', 'matmul': '@'}
COMPARE = {'eq': '==', 'ne': '!=', 'lt': '<', 'le': '<=', 'gt': '>', 'ge': '>='}
RESULTS = ["NotImplemented", "NotImplemented", "('{n}', type(o).__name__)", "'{n}'", "True", "None"]


def method(r, name, arguments, results, log=True):
    result = r.choice(results).replace('{n}', name)
    body = f'print({name!r}); ' if log and r.random() < 0.7 else ''
    if r.random() < 0.05:
        return f'    def __{name}__(self{arguments}): {body}raise ValueError({name!r})'
    return f'    def __{name}__(self{arguments}): {body}return {result}'


def one_class(r, name, bases):
    lines = [f'class {name}({", ".join(bases)}):' if bases else f'class {name}:']
    for op in r.sample(BINARY, r.randrange(0, 6)):
        for prefix in r.sample(['', 'r', 'i'], r.randrange(1, 4)):
            if prefix == 'i' and op == 'divmod':
                continue
            lines.append(method(r, prefix + op, ', o', RESULTS))
    for op in r.sample(list(COMPARE), r.randrange(0, 4)):
        lines.append(method(r, op, ', o', RESULTS))
    for op in r.sample(['neg', 'pos', 'invert', 'abs'], r.randrange(0, 3)):
        lines.append(method(r, op, '', ["'{n}'", 'self', '5']))
    simple = {'bool': ['True', 'False', '5', 'None'], 'len': ['0', '3', '-1', "'x'", '2**70', 'True'], 'int': ['5', '1.5', 'True', 'None'],
              'float': ['2.5', '3', 'None', 'True'], 'index': ['2', '1.0', 'True', '-1'], 'complex': ['1j', '1', 'None'],
              'hash': ['7', '2**70', 'None', '-1', 'True'], 'str': ["'s'", '5', 'None'], 'repr': ["'r'", '5', "''"], 'bytes': ["b'x'", "'x'"],
              'iter': ['iter([1, 2])', '5', 'self', '(i for i in "ab")'], 'reversed': ['[9, 8]', '5'], 'length_hint': ['3', '-1', 'NotImplemented'],
              'next': ['5', '1/0'], 'enter': ['self', '1'], 'trunc': ['4'], 'floor': ['3'], 'ceil': ['6'], 'dir': ["['b', 'a']", '5']}
    for op in r.sample(list(simple), r.randrange(0, 7)):
        if op == 'next':
            lines.append('    n = 0\n    def __next__(self):\n        self.n += 1\n        if self.n > 3: raise StopIteration\n        return self.n')
        else:
            lines.append(method(r, op, '', simple[op]))
    items = {'getitem': (', k', ['k[0]', '[10, 20, 30][k]', '[k, "i"][k > 2 if k == 0 else 5]']), 'setitem': (', k, v', ['None']), 'delitem': (', k', ['None']),
             'contains': (', k', ['True', 'False', 'None', "'x'", '[]']), 'call': (', *a, **k', ["('call', a, k)"]), 'missing': (', k', ["('missing', k)"]),
             'format': (', s', ["'fmt<' + s + '>'", '5']), 'round': (', *a', ["('round', a)"]), 'exit': (', *a', ['True', 'False', 'None']),
             'getattr': (', n', ["'attr ' + n", 'None']), 'class_getitem': (', k', ["('cg', k)"]), 'instancecheck': (', k', ['True'])}
    for op in r.sample(list(items), r.randrange(0, 5)):
        lines.append(method(r, op, *items[op]))
    if len(lines) == 1:
        lines.append('    pass')
    return '\n'.join(lines)


OPERANDS = ['1', '1.5', "'s'", '[1]', '(1,)', 'None', 'True', '{1}', "b'x'", '{}']
USES = ['bool({x})', 'len({x})', 'int({x})', 'float({x})', 'complex({x})', 'isinstance(hash({x}), int)', 'str({x})', 'bytes({x})', 'list({x})', 'iter({x}) is {x}',
        'next(iter({x}))', 'reversed({x})', '{x}[0]', "{x}['k']", '{x}[1:2]', '1 in {x}', '{x}(1, a=2)', 'format({x}, "spec")', 'round({x})', 'round({x}, 1)',
        'abs({x})', '-{x}', '+{x}', '~{x}', '[1, 2, 3, 4][{x}]', 'range({x})', '"abc" * {x}', 'divmod({x}, {y})', 'divmod({y}, {x})', 'pow({x}, 2, 3)',
        '{x}.missing', 'sorted([{x}, {y}])', 'max({x}, {y})', 'sum([{x}, {x}])', '{x} == {y}', '{x} != {y}', '{x} and 1', 'not {x}', '[*{x}]', '{x} in [{y}, {x}]',
        '[i for i in {x}]', 'dict({x})', 'tuple({x})', 'set({x})', 'f"{{x}}"', '"%s %d" % ({x}, {x})', "'%s' % {x}", 'isinstance({x}, A)', 'issubclass(A, type({x}))',
        'chr({x})', 'bin({x})', 'type({x})[0]', 'f"{{x!r:>9}}"', '"{{}}".format({x})', '{x} is {y}', 'dir({x})[:3]', 'enumerate([1], {x})', 'int("11", {x})',
        'bytes([{x}])', '{x}.__class__.__name__', 'callable({x})', 'zip({x}, {y})', 'all({x})', 'str.join("-", {x})', 'slice({x}).indices(5)']


def classes(r):
    builtin = r.choice([[], [], [], ['int'], ['str'], ['list'], ['dict'], ['float'], ['tuple'], ['set'], ['bytes']])
    blocks = [one_class(r, 'A', builtin), one_class(r, 'B', ['A'] if r.random() < 0.5 else []), one_class(r, 'C', r.choice([[], ['B'], ['A'], ['B', 'A']]))
              if False else one_class(r, 'C', r.choice([[], ['B'], ['A']])), 'a, b, c = A(), B(), C()']
    names = ['a', 'b', 'c']
    for _ in range(r.randrange(15, 40)):
        x = r.choice(names)
        y = r.choice(names + OPERANDS)
        what = r.random()
        if what < 0.35:
            op = r.choice(list(SYMBOLS.values()) + list(COMPARE.values()))
            pair = [x, y]
            r.shuffle(pair)
            blocks.append(f't(lambda: {pair[0]} {op} {pair[1]})')
        elif what < 0.45:
            op = r.choice(list(SYMBOLS.values()))
            blocks.append(f'v = {x}\ntry:\n    v {op}= {y}\n    print(show(v))\nexcept Exception as e:\n    print(type(e).__name__, e)')
        elif what < 0.5:
            blocks.append(f'try:\n    with {x} as v:\n        print("in", v is {x}); {r.choice(["1/0", "pass"])}\nexcept Exception as e:\n    print(type(e).__name__, e)')
        elif what < 0.55:
            action = r.choice([f'{x}[1] = 2', f'del {x}[1]', f'{x}[1] += 3', f'{x}.z = 1', f'del {x}.z', f'p, *q = {x}', f'p, q = {x}', f'for i in {x}: print(i)'])
            blocks.append(f'try:\n    {action}\n    print("done")\nexcept Exception as e:\n    print(type(e).__name__, e)')
        else:
            blocks.append('t(lambda: ' + r.choice(USES).replace('{x}', x).replace('{y}', y) + ')')
    return blocks


DESCRIPTORS = '''class D:
    def __init__(self, n): self.n = n
    def __get__(self, o, t): return (self.n, o is None, t.__name__)
class DD(D):
    def __set__(self, o, v): print('set', self.n, v)
    def __set_name__(self, o, n): print('name', o.__name__, n)
class DX(DD):
    def __delete__(self, o): print('delete', self.n)'''


def attributes(r):
    """Lookup, descriptors, slots, metaclasses, super."""
    blocks = [DESCRIPTORS]
    names = ['x', 'y', 'z']
    made = []
    for name in 'ABCD':
        bases = r.sample(made, min(len(made), r.randrange(0, 3)))
        extra = ', metaclass=M' if r.random() < 0.2 else ''
        body = []
        if r.random() < 0.25:
            body.append(f'__slots__ = {tuple(r.sample(["x", "s", "t", "__dict__"], r.randrange(0, 3)))!r}')
        for attr in r.sample(names, r.randrange(0, 3)):
            body.append(f'{attr} = ' + r.choice(['1', '"c"', 'D("d")', 'DD("dd")', 'DX("dx")', 'property(lambda self: "p")',
                                                'classmethod(lambda c: c.__name__)', 'staticmethod(lambda: "st")', 'lambda self: "m"', f'"{name}"']))
        if r.random() < 0.3:
            body.append('def f(self): return super().f() + [__class__.__name__] if hasattr(super(), "f") else ["root"]')
        if r.random() < 0.2:
            body.append('def __getattr__(self, n): return "ga " + n')
        if r.random() < 0.1:
            body.append('def __getattribute__(self, n):\n        if n == "z": raise AttributeError("no z")\n        return object.__getattribute__(self, n)')
        if r.random() < 0.15:
            body.append('def __setattr__(self, n, v): print("sa", n); object.__setattr__(self, n, v)')
        if r.random() < 0.15:
            body.append('def __init_subclass__(cls, **k): print("is", cls.__name__, k); super().__init_subclass__(**k)')
        if r.random() < 0.1:
            body.append('def __delattr__(self, n): print("da", n)')
        if r.random() < 0.1:
            body.append('__match_args__ = ("x", "y")')
        lines = '\n        '.join(body or ['pass'])
        blocks.append(f'try:\n    class {name}({", ".join(bases)}{extra if bases or not extra else extra[2:]}):\n        {lines}\n'
                      f'except Exception as e:\n    print(type(e).__name__, e)\n    class {name}: pass')
        made.insert(0, name)
    blocks.insert(1, 'class M(type):\n    w = "meta"\n    def __call__(cls, *a):\n        print("call", cls.__name__)\n        return super().__call__(*a)\n'
                     '    def __getattr__(cls, n): return "meta " + n\n    def __len__(cls): return 4')
    blocks.append('o = {n: k() for n, k in (("A", A), ("B", B), ("C", C), ("D", D))}')
    for _ in range(r.randrange(12, 30)):
        k, n = r.choice('ABCD'), r.choice(names + ['w', 'f', 's', '__dict__', '__class__', '__name__', '__doc__', '__module__', 'missing', '__mro__'])
        v = f'o["{k}"]'
        action = r.choice([f't(lambda: {v}.{n})', f't(lambda: {k}.{n})', f't(lambda: {v}.{n}())', f't(lambda: {k}.{n}())', f't(lambda: getattr({v}, "{n}", "dflt"))',
                           f't(lambda: setattr({v}, "{n}", 5))', f't(lambda: delattr({v}, "{n}"))', f't(lambda: setattr({k}, "{n}", 6))', f't(lambda: delattr({k}, "{n}"))',
                           f't(lambda: hasattr({v}, "{n}"))', f't(lambda: super({k}, {v}).{n})', f't(lambda: [c.__name__ for c in {k}.__mro__])', f't(lambda: vars({v}))',
                           f't(lambda: sorted(q for q in dir({v}) if q[0] != "_"))', f't(lambda: len({k}))', f't(lambda: setattr({v}, "__class__", {r.choice("ABCD")}))',
                           f't(lambda: {k}.__bases__ == ({r.choice("ABCD")},))', f't(lambda: isinstance({v}, {r.choice("ABCD")}))', f't(lambda: type({v}).__name__)',
                           f't(lambda: {v}.__slots__)'])
        blocks.append(action)
    return blocks
