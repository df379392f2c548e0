"""Decorators, async code, dict views, sorting, exception groups, walrus, unpacking, annotations, type parameters."""
import gen_values as values

DECORATORS = '''log = []
def mark(n):
    print('make', n)
    def wrap(f):
        print('apply', n, getattr(f, '__name__', type(f).__name__))
        def inner(*a, **k):
            print('call', n)
            return (n, f(*a, **k))
        inner.__name__ = f'{n}_{getattr(f, "__name__", "?")}'
        return inner
    return wrap
def same(f): print('same', getattr(f, '__qualname__', type(f).__name__)); return f
def twice(f): return lambda *a, **k: (f(*a, **k), f(*a, **k))
def drop(f): return None
class Holder:
    d = [same, twice]
    def __call__(self, f): print('held'); return f
    def __matmul__(self, o): return mark(o)
    def __getitem__(self, i): return mark(i)
h = Holder()
class Desc:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): print('set_name', o.__name__, n)
    def __get__(self, o, t): return ('got', o is None, t.__name__)'''


def decorators(r):
    blocks = [DECORATORS]
    plain = ['mark("a")', 'mark("b")', 'same', 'twice', 'h', 'h[1]', 'h @ "m"', 'h.d[0]', 'Holder()', '(lambda f: f)', 'same if True else twice', '[same, twice][1]',
             '(w := same)', 'drop', 'lambda f: mark("l")(f)', 'nope', '1/0', '5', 'h.d[7]']
    inside = ['staticmethod', 'classmethod', 'property', 'Desc', 'same', 'mark("m")', 'twice', 'property\n    @same', 'staticmethod\n    @mark("s")', 'classmethod\n    @same',
              'same\n    @property', 'mark("x")\n    @staticmethod', 'Desc\n    @mark("d")', 'classmethod\n    @property', 'x.setter', 'x.getter', 'x.deleter']
    for _ in range(r.randrange(5, 11)):
        lines = [f'@{d}' for d in r.choices(plain, [4] * 15 + [1] * 4, k=r.randrange(1, 4))]
        if r.random() < 0.3:
            lines.append(r.choice(['class f: v = 1', 'class f(list): pass', 'async def f(*a): return 3']))
        else:
            lines.append(f'def f({r.choice(["*a", "a=1", "a, b=2", "*, k=0"])}): return {r.choice(["1", "locals()", "f", "[]"])}')
        text = '    ' + '\n    '.join(lines)
        blocks.append(f'f = None\ntry:\n{text}\nexcept Exception as e: print(type(e).__name__, e)')
        blocks.append(f't(lambda: f({r.choice(["", "1", "1, 2", "k=3"])}))')
        blocks.append('t(lambda: f.__name__)')
    for _ in range(r.randrange(2, 5)):
        body = []
        for _ in range(r.randrange(1, 4)):
            body.append(f'@{r.choice(inside)}\n    def {r.choice("xxyz")}({r.choice(["self", "*a", "c", "self, v=1", ""])}): return {r.choice(["5", "a" if False else "7", "__class__.__name__"])}')
        blocks.append('class C: pass')
        blocks.append('try:\n  class C:\n    ' + '\n    '.join(body).replace('\n', '\n') + '\nexcept Exception as e: print(type(e).__name__, e)')
        for _ in range(r.randrange(3, 7)):
            n = r.choice('xyz')
            blocks.append(r.choice([f't(lambda: C.{n})', f't(lambda: C().{n})', f't(lambda: C().{n}())', f't(lambda: C.{n}(1))', f't(lambda: setattr(C(), "{n}", 3))',
                                    f't(lambda: delattr(C(), "{n}"))', f't(lambda: type(C.__dict__["{n}"]).__name__)', f't(lambda: C.__dict__["{n}"].__isabstractmethod__)']))
    return blocks


ASYNC = '''class Step:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        print('resumed', got)
        if isinstance(got, Exception): raise got
        return got or self.v
class Ctx:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    async def __aenter__(self): print('aenter', self.n); await Step('in'); return self.n
    async def __aexit__(self, t, v, tb): print('aexit', self.n, t and t.__name__); return self.swallow
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n <= 0: raise StopAsyncIteration
        self.n -= 1
        return await Step(self.n)
class Bad:
    def __await__(self): return 5
    def __aiter__(self): return 5
    async def __aenter__(self): raise KeyError('enter')
def ag(n):
    keep.append(many(n))
    return keep[-1]
async def many(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('sent', got)
    finally:
        print('ag done')
async def co(v):
    await Step('co')
    return v
def run(c, sends=(None,) * 40):
    keep.append(c)
    print('type', type(c).__name__)
    try:
        for s in sends:
            print('yielded', show(c.send(s)))
    except StopIteration as e: return ('done', show(e.value))
    except BaseException as e: return (type(e).__name__, str(e), type(e.__context__).__name__, type(e.__cause__).__name__)
    finally: c.close()
    return 'unfinished'
'''
AWAITED = ['co(1)', 'Step(2)', 'co([3])', 'Bad()', '5', 'None', 'ag(1)', 'ag(2).__anext__()', 'ag(2).asend(None)', 'Step(0)', 'g', 'anext(ag(1))', 'anext(ag(0), "dflt")',
           'co(4)', 'It(1).__anext__()', 'ag(1).aclose()', 'ag(1).athrow(ValueError("t"))']
SOURCES = ['It(2)', 'ag(2)', 'ag(0)', 'Bad()', '(1, 2)', 'It(0)', '(i async for i in It(2))', '5', 'It(3)', 'ag(3)']


def async_statement(r, depth, pad):
    what = r.randrange(11)
    inner = pad + '    '
    body = lambda: async_statement(r, depth - 1, inner)
    if depth <= 0 or what < 3:
        return pad + r.choice([f'x = await {r.choice(AWAITED)}', 'print("x", show(x))', f'print(show(await {r.choice(AWAITED)}))', 'x = [x]', 'pass',
                               f'x = [i async for i in {r.choice(SOURCES)}]', f'x = {{i: await co(i) async for i in {r.choice(SOURCES)} if i}}',
                               'x = [await co(i) for i in range(2)]', f'x = {{await Step(i) for i in (1, 2)}}', 'raise ValueError("body")',
                               f'x = (i async for i in {r.choice(SOURCES)})', f'x = [j for i in (1, 2) async for j in {r.choice(SOURCES)}]', 'return x', '[][1]',
                               'x = [[k async for k in It(j)] for j in range(3)]', 'x = await co(await Step(7))', 'x = f"{await co(5)!r:>4}"'])
    if what < 5:
        text = f'{pad}async for {r.choice(["x", "y", "(x, y)"])} in {r.choice(SOURCES)}:\n{body()}\n{inner}{r.choice(["pass", "break", "continue", "print(1)"])}'
        return text + (f'\n{pad}else:\n{body()}' if r.random() < 0.4 else '')
    if what < 7:
        return f'{pad}async with {r.choice(["Ctx(1)", "Ctx(2, True) as x", "Bad()", "Ctx(1), Ctx(2, True) as x", "(Ctx(1) as x, Ctx(3))", "5", "Ctx(4)"])}:\n{body()}'
    if what < 9:
        text = f'{pad}try:\n{body()}\n{pad}except {r.choice(["ValueError", "TypeError", "Exception", "StopAsyncIteration", "(KeyError, IndexError)"])} as e:\n{inner}print(type(e).__name__, e)'
        return text + (f'\n{pad}finally:\n{body()}' if r.random() < 0.5 else '')
    if what == 9:
        return f'{pad}if x:\n{body()}'
    return body().replace(inner, pad, 1) if depth < 2 else async_statement(r, depth - 1, pad)


def asyncs(r):
    blocks = [ASYNC]
    for _ in range(r.randrange(3, 7)):
        while True:
            lines = '\n'.join(async_statement(r, r.randrange(1, 4), '    ') for _ in range(r.randrange(2, 6)))
            if r.random() < 0.25:
                lines += '\n    yield x'
                call = r.choice(['run(g().__anext__())', 'run(g().asend(None))', 'run(g().asend(5))', 'run(g().aclose())', 'run(g().athrow(KeyError("k")))'])
            else:
                call = r.choice(['run(g())', 'run(g())', 'run(g())', 'run(g(), [None, 1, 2, 3])', 'run(g(), [None, ValueError("s"), None, None])', 'run(g(), [5])'])
            text = f'async def g(x=0):\n{lines}'
            try:
                compile(text, 'x', 'exec')
                break
            except SyntaxError:
                pass
        blocks.append(f'{text}\nt(lambda: {call})')
    return blocks


def views(r):
    items = ['{}', '{1: 2}', '{1: 2, 3: 4}', '{"a": 1, "b": 2}', '{1: [2]}', '{None: 1}', '{1.0: 2}', '{(1, 2): 3}', '{True: 2, 2: 1}', 'dict(zip("abc", range(3)))', '{1: {}}']
    others = ['{1}', '{1, 3}', '{(1, 2)}', '[1, 3]', '[(1, 2)]', '()', '"ab"', 'frozenset({3})', '5', 'None', '[[1]]', '{1: 2}', 'range(4)', 'iter([1])', '{("a", 1), 2}', 'b"a"']
    blocks = []
    for _ in range(r.randrange(12, 30)):
        a = f'{r.choice(items)}.{r.choice(["keys", "keys", "items", "items", "values"])}()'
        b = f'{r.choice(items)}.{r.choice(["keys", "items", "values"])}()' if r.random() < 0.5 else r.choice(others)
        if r.random() < 0.2:
            a, b = b, a
        what = r.randrange(8)
        if what < 3:
            text = f'{a} {r.choice(["&", "|", "-", "^"])} {b}'
        elif what < 5:
            text = f'{a} {r.choice(["==", "!=", "<", "<=", ">", ">="])} {b}'
        elif what == 5:
            text = f'{r.choice(["1", "None", "(1, 2)", "[1]", "(1, [2])", "(1,)", "True", repr("a")])} in {a}'
        elif what == 6:
            text = f'{a}.{r.choice(["isdisjoint(" + b + ")", "__len__()", "mapping", "__and__(" + b + ")", "__rsub__(" + b + ")", "__contains__(1)"])}'
        else:
            text = r.choice([f'list(reversed({a}))', f'sorted({a}, key=repr)', f'len({a})', f'set({a})', f'{a}[0]', f'bool({a})', f'iter({a}) is iter({a})',
                             f'iter({a}).__length_hint__()', f'type({a})()', f'dict({a})'])
        blocks.append(f't(lambda: {text})')
    for _ in range(r.randrange(2, 6)):
        change = r.choice(['d[9] = 1', 'd.pop(1)', 'd.clear()', 'd[1] = 5', 'd.update({7: 8})', 'del d[3]', 'd.popitem()', 'd |= {8: 1}', 'd = {}'])
        blocks.append(f'd = {{1: 2, 3: 4, 5: 6}}\ntry:\n    for i, k in enumerate(d.{r.choice(["keys", "items", "values"])}()):\n        print(k)\n'
                      f'        if i == {r.randrange(3)}: {change}\nexcept Exception as e: print(type(e).__name__, e)\nprint(d)')
    return blocks


def sorting(r):
    blocks = ['class W:\n    def __init__(self, v): self.v = v\n    def __lt__(self, o): log.append((self.v, o.v)); return self.v < o.v\n    def __repr__(self): return f"W{self.v}"\nlog = []',
              'class G:\n    def __init__(self, v): self.v = v\n    def __gt__(self, o): return self.v > o.v\n    def __repr__(self): return f"G{self.v}"',
              'def fail(x):\n    if x == 3: raise KeyError(x)\n    return x', 'def once(a=[]):\n    a.append(1)\n    return len(a)']
    pools = [['1', '3', '2', '-1', '0', '2', '10'], ["'b'", "'a'", "'B'", "''", "'aa'", "'é'"], ['1.5', '1', 'True', '-0.0', '0', "1e300"], ['(1, 2)', '(1,)', '(0, 5)', '(1, "a")', '()'],
             ['[1]', '[0, 9]', '[]', '[1, 1]'], ['W(3)', 'W(1)', 'W(2)', 'W(1)'], ['G(3)', 'G(1)', 'G(2)'], ["b'a'", "b'B'", "b''"], ['{1}', '{1, 2}', 'set()', '{2}'],
             ['1', "'a'", 'None', '2.5'], ['None', 'None'], ['2**70', '-2**70', '5', '2**64'], ['True', 'False', '1'], ['1j', '2j'], ["'a'", "'\\ud800'", "'😀'", "'z'"]]
    keys = ['', '', 'key=str', 'key=len', 'key=abs', 'key=lambda x: -x', 'key=lambda x: (x, 1)', 'key=None', 'reverse=True', 'key=repr, reverse=True', 'key=lambda x: 0', 'key=lambda x: x % 3',
            'key=fail', 'reverse=5', 'key=5', 'reverse="x"', 'key=lambda x, y: 0', 'key=str.lower', 'key=lambda x: [x]', 'key=id and (lambda x: str(x)[::-1])', 'key=lambda x: W(str(x))', 'cmp=1', 'reverse=None',
            'key=bool', 'key=lambda x: x[0]', 'key=type', 'key=lambda x: None', 'key=lambda x: 1.5 if x else 2', 'key=lambda x: once()']
    for _ in range(r.randrange(15, 35)):
        pool = r.choice(pools)
        size = r.choice([0, 1, 2, 3, 5, 8, 20, 70])
        if "'a'" in pool and '1' in pool:  # which pair the error names depends on the algorithm
            size = min(size, 2)
        items = f'[{", ".join(r.choice(pool) for _ in range(size))}]'
        options = r.choice(keys)
        tail = ', ' + options if options else ''
        what = r.randrange(7)
        if what < 3:
            blocks.append(f't(lambda: sorted({items}{tail}))')
        elif what == 3:
            blocks.append(f'x = {items}\nt(lambda: x.sort({options}))\nprint(show(x))')
        elif what == 4:
            blocks.append(f't(lambda: {r.choice(["min", "max"])}({items}{tail}))')
        elif what == 5:
            blocks.append(f'x = {items}\nt(lambda: x.sort(key=lambda v: {r.choice(["x.append(1)", "len(x)", "x.clear()", "x"])}))\nprint(len(x))')
        else:
            blocks.append(f'log.clear()\nt(lambda: sorted({items}{tail}))\nprint(len(log) < 1000)')
    return blocks


def group(r, depth=2):
    leaves = ['ValueError(1)', 'TypeError("t")', 'KeyError("k")', 'OSError(2, "x")', 'IndexError()', 'ZeroDivisionError("z")', 'Mine(3)']
    if depth == 0 or r.random() < 0.3:
        return r.choice(leaves)
    inner = ', '.join(group(r, depth - 1) for _ in range(r.randrange(1, 4)))
    kind = r.choice(['ExceptionGroup', 'ExceptionGroup', 'BaseExceptionGroup', 'MyGroup', 'Derived'])
    return f'{kind}("g{r.randrange(9)}", [{inner}])'


def groups(r):
    blocks = ['''class Mine(ValueError): pass
class MyGroup(ExceptionGroup): pass
class Derived(ExceptionGroup):
    def derive(self, excs): print('derive', len(excs)); return Derived(self.message + '!', excs)
def tree(e, depth=0):
    if e is None or depth > 5: return None
    extra = [tree(i, depth + 1) for i in e.exceptions] if isinstance(e, BaseExceptionGroup) else []
    return (type(e).__name__, str(e), extra, getattr(e, '__notes__', 0), tree(e.__cause__, depth + 1), tree(e.__context__, depth + 1))''']
    kinds = ['ValueError', 'TypeError', '(KeyError, OSError)', 'Mine', 'Exception', 'LookupError', 'ArithmeticError', '()', 'ValueError']
    for _ in range(r.randrange(3, 8)):
        what = r.random()
        value = group(r)
        if what < 0.35:
            kind = r.choice(kinds + ['lambda e: isinstance(e, ValueError)', 'lambda e: len(e.args) == 1', '5', 'int', 'lambda e: 1/0', '(ValueError, 5)'])
            blocks.append(f'e = {value}\ne.add_note("n") if {r.random() < 0.3} else 0\nt(lambda: [tree(p) for p in e.{r.choice(["split", "subgroup"])}({kind}) or []] if hasattr(e, "split") else tree(e))'
                          if r.random() < 0.5 else f'e = {value}\nt(lambda: tree(e.subgroup({kind})))')
            blocks.append('t(lambda: (repr(e), e.args and len(e.args)))')
        else:
            actions = ['pass', 'print("handled", tree(g))', 'raise', 'raise KeyError("new")', 'raise g', 'raise g from None', 'raise ValueError("c") from g', 'raise ExceptionGroup("n", [g])',
                       'raise g.exceptions[0]', '1/0', 'g.add_note("x"); raise']
            handlers = '\n'.join(f'    except* {k} as g:\n        print("in", {k!r}, repr(g))\n        {r.choice(actions)}' for k in r.sample([k for k in kinds if k != '()'] + ['ExceptionGroup'] * (r.random() < 0.1),
                                                                                                                                 r.randrange(1, 4)))
            tail = ('\n    else:\n        print("else")' if r.random() < 0.3 else '') + ('\n    finally:\n        print("finally")' if r.random() < 0.3 else '')
            body = r.choice([f'raise {value}', f'raise {value} from KeyError("cause")', f'try: 1/0\n        finally: raise {value}', 'pass'])
            blocks.append(f'try:\n    try:\n        {body}\n{handlers}{tail}\nexcept BaseException as e: print(tree(e))')
    made = ['ExceptionGroup("m", [])', 'ExceptionGroup("m", 5)', 'ExceptionGroup("m")', 'ExceptionGroup(1, [KeyError()])', 'ExceptionGroup("m", [1])', 'ExceptionGroup("m", [KeyboardInterrupt()])',
            'BaseExceptionGroup("m", [KeyError()])', 'BaseExceptionGroup("m", [SystemExit(1)])', 'MyGroup("m", [GeneratorExit()])', 'ExceptionGroup("m", (KeyError(1),)).exceptions',
            'ExceptionGroup("m", [KeyError(1)]).derive([ValueError()])', 'ExceptionGroup("m", [KeyError(1)], 3)', 'ExceptionGroup[int]', 'ExceptionGroup("m", [KeyError]) ', 'ExceptionGroup("m", {KeyError(1): 2})',
            'str(ExceptionGroup("m", [KeyError(1)] * 2)), repr(ExceptionGroup("m", [KeyError(1)]))', 'MyGroup("m", [KeyError(1)]).split(KeyError)', 'ExceptionGroup("m", [KeyError(1)]).message']
    blocks += [f't(lambda: {m})' for m in r.sample(made, 3)]
    return blocks


def walrus(r):
    blocks = ['x, y, z = 1, 2, 3']
    sources = ['range(4)', '[3, 1, 2]', '"abc"', '(x, y)', '{1: 2}', '[[1], [2, 3]]']
    for _ in range(r.randrange(12, 28)):
        w, i = r.choice(['x', 'y', 'w']), r.choice(['i', 'j'])
        value = r.choice([i, f'{i} * 2', f'({i}, {w})' if w != 'w' else i, f'str({i})', f'[{i}]', f'{i} or 5', f'(z := {i})', f'{i} if {i} else 0', f'f"{{{i}!r}}"'])
        text = r.choice([
            f'[{w} := {value} for {i} in {r.choice(sources)}]', f'[({w} := {value}) for {i} in {r.choice(sources)} if {i}]', f'[{w} for {i} in {r.choice(sources)} if ({w} := {value})]',
            f'any(({w} := {i}) == 2 for {i} in {r.choice(sources)})', f'{{({w} := {i}): {w} for {i} in range(3)}}', f'{{{w} := {i} for {i} in "ab"}}', f'list(({w} := {i}) for {i} in {r.choice(sources)})',
            f'[[({w} := {i}) for {i} in range(k)] for k in range(3)]', f'(lambda: ({w} := 5) + 1)()', f'({w} := {r.randrange(9)}, {w})', f'({w} := 1) if ({w} := 0) else ({w} := 2)',
            f'f({w} := 3, {w}, k=({w} := 4))', f'[{w} := 1, {w} + 1, ({w} := {w} + 5)]', f'x[{w} := 0] if False else {w}', f'f"{{({w} := 7)}} {{{w}:=5}}"', f'{{{w} := 1, 2}}', f'({w} := 1,)',
            f'{i} if ({w} := True) else 0', f'not ({w} := 0)', f'max({w} := 3, 2)', f'[{i} for {i} in ({w} := [1, 2])]', f'[({i} := 0) for {i} in range(2)]', f'[0 for {i} in range(2) if ({i} := 1)]',
            f'[0 for {i} in [{w} := 1]]', f'({w}.real := 1)', f'({w}[0] := 1)', f'({w} := *a, 1)', f'{w} := 1', f'lambda: {w} := 1', f'({w} := yield)', f'print({w} := 1, sep={w} := 2)', f'({w} := ({i} := 4) + 1)'])
        where = r.randrange(3)
        if where == 0:
            source = f'def f(*a, **k): return a, k\nv = {text}\nprint(show(v), sorted(n for n in globals() if len(n) == 1), x, y, z)'
        elif where == 1:
            source = f'def g(i=0):\n    f = lambda *a, **k: (a, k)\n    v = {text}\n    return show(v), sorted(n + show(v) for n, v in locals().items())\nprint(g())'
        else:
            source = f'class K:\n    f = print\n    v = {text}\nprint(sorted(n for n in vars(K) if n[0] != "_"), show(K.v))'
        blocks.append(f'try: exec({source!r})\nexcept SyntaxError as e: print(e.msg, e.lineno, e.offset)\nexcept Exception as e: print(type(e).__name__, e)')
    return blocks


def target(r, names, depth=2):
    what = r.randrange(8)
    if depth == 0 or what < 4:
        return r.choice(names)
    if what == 4:
        return r.choice(['o.p', 'l[0]', 'l[1:]', 'd["k"]', 'o.q.r', 'l[::2]', 'l[9]', 'd[[]]'])
    parts = [target(r, names, depth - 1) for _ in range(r.randrange(1, 4))]
    if r.random() < 0.5:
        at = r.randrange(len(parts))
        parts[at] = '*' + (parts[at] if parts[at][0] != '*' else 'a')
    return r.choice(['({},)', '[{}]', '({},)']).format(', '.join(parts))


def unpacking(r):
    blocks = ['class O: pass', 'class It:\n    def __init__(self, n): self.n = n\n    def __iter__(self): return self\n    def __next__(self):\n        print("next")\n        self.n -= 1\n'
              '        if self.n < 0: raise StopIteration\n        return self.n', 'class Bad:\n    def __iter__(self): raise KeyError("iter")\nclass Seq:\n    def __getitem__(self, i): return [5, 6][i]']
    sources = ['(1, 2)', '[1, 2, 3]', '"ab"', '"a"', '()', '5', 'None', 'range(3)', '{1: 2, 3: 4}', '((1, 2), [3, 4])', '[[1, 2], "xy"]', 'It(2)', 'It(5)', 'Bad()', 'Seq()', '(i for i in (1, 2))', '[(1, "ab"), 2]',
               'b"ab"', '{5}', 'zip("ab", "cd")', 'enumerate("ab")', '*[1], 2', '*"ab", *(3,)', '1, *range(2)', 'map(int, "12")', '[1, [2, [3, 4]]]', '{1: 2}.items()', 'O()', 'len', '1.5']
    names = ['a', 'b', 'c']
    for _ in range(r.randrange(12, 28)):
        setup = 'a = b = c = None\no = O(); o.q = O(); l = [0, 1, 2]; d = {}'
        what = r.randrange(8)
        one = target(r, names)
        source = r.choice(sources)
        if what < 4:
            action = f'{one} = {source}'
        elif what == 4:
            action = f'{one} = {target(r, names)} = {source}'
        elif what == 5:
            action = f'for {one} in [{source.replace("*", "") if source[0] != "(" else source}, (7, 8)]: print(show((a, b, c)))'
        elif what == 6:
            action = r.choice([f'print(*{source.split(",")[0] if source[0] in "*1" else source})', f'v = [*{source if source[0] != "*" else "a"}, 0]', f'del {one}', f'print(show([({one.replace("*", "")}) for {one} in [{source}]]))',
                               f'v = {{*{source if source[0] != "*" else "()"}}}; print(show(v))', f'v = {{**{source if source[0] != "*" else "d"}}}; print(v)', f'with open(1) as {one}: pass' if False else 'pass'])
        else:
            action = f'del {", ".join(target(r, names).replace("*", "") for _ in range(r.randrange(1, 3)))}'
        text = f'{setup}\ntry:\n    {action}\nexcept Exception as e: print(type(e).__name__, ascii(str(e)).split(" at 0x")[0])\n' \
               'try: print(show((a, b, c, l, d, vars(o).keys())))\nexcept NameError as e: print(e)'
        blocks.append(f'try: exec({text!r})\nexcept SyntaxError as e: print(e.msg, e.lineno, e.offset)')
    return blocks


def typing(r):
    """Annotations, type parameters and type statements."""
    blocks = []
    parameters = ['T', 'T: int', 'T: (int, str)', '*Ts', '**P', 'T = int', 'U', 'T: int = bool', '*Ts = *tuple[int]', '**P = [int]', 'T: list[T]', 'T: nope', 'T: (int,)', 'U: 1/0']
    kinds = ['int', 'T', 'list[T]', 'nope', 'int | T', '"text"', 'tuple[*Ts]', 'print("x")', 'C', '1/0', 'dict[str, T]', 'T | None', 'lambda: T', 'X']
    for _ in range(r.randrange(6, 14)):
        params = ', '.join(r.sample(parameters, r.randrange(1, 3)))
        what = r.randrange(5)
        if what == 0:
            source = f'type X[{params}] = {r.choice(kinds)}'
            uses = ['X', 'X.__name__', 'X.__type_params__', 'X.__value__', 'X.__module__', 'X[int]', 'X[int].__args__', 'X | int', 'X()', 'X.__parameters__', '[getattr(p, "__bound__", 0) for p in X.__type_params__]',
                    '[p.__default__ for p in X.__type_params__ if p.has_default()]', 'hash(X) == hash(X), X == X', 'isinstance(1, X)', 'X.__value__ is X.__value__']
        elif what == 1:
            source = f'def f[{params}](a: {r.choice(kinds)} = 1, *b: {r.choice(kinds)}) -> {r.choice(kinds)}: return {r.choice(["a", "f.__type_params__[0]", "T"])}'
            uses = ['f(1)', 'f.__annotations__', 'f.__type_params__', 'f[int]', '[getattr(p, "__constraints__", 0) for p in f.__type_params__]', 'f.__qualname__', '[p.__name__ for p in f.__type_params__]']
        elif what == 2:
            source = f'class C[{params}]({r.choice(["", "list", "dict[str, int]" if False else "list[int]", "object"])}):\n    x: {r.choice(kinds)} = 5\n    y: {r.choice(kinds)}\n    def m(self, v: {r.choice(["T", "int"])}): return v'
            uses = ['C', 'C.__type_params__', 'C.__annotations__', 'C[int]', 'C[int]()', 'C.__parameters__', 'C.__orig_bases__', 'C[int, str]', 'C.__mro__', 'C().m(3)', 'C.m.__annotations__', 'C[()]', '[p.__infer_variance__ for p in C.__type_params__]']
        elif what == 3:
            source = '\n'.join(r.choice(['a: int', 'b: int = 5', '(c): int = 6', 'o.p: print("ann") = 7', 'd[0]: print("ann2")', 'e: "fwd" = 1', 'a.b.c: int', '(x): nope', 'q: (yield)', 'l[print("i")]: int = 3']) for _ in range(3))
            source = 'class O: pass\no, d, l = O(), {}, [0]\n' + source
            uses = ['__annotations__', 'b', 'o.p', 'd']
        else:
            source = 'def f():\n    ' + r.choice(['a: nope', 'a: int = 5', 'x: print("no") = 1', '(a): print("yes") = 1', 'o.p: print("never")', 'b: int\n    return b', 'a: int; global a']) + '\n    return sorted(locals())'
            uses = ['f()', 'f.__annotations__', 'f.__code__.co_argcount']
        blocks.append(f'try: exec({source!r})\nexcept SyntaxError as e: print(e.msg, e.lineno, e.offset)\nexcept Exception as e: print(type(e).__name__, e)')
        blocks += [f't(lambda: {u})' for u in r.sample(uses, min(len(uses), r.randrange(2, 6)))]
    return blocks
