"""Control flow: exceptions, finally, loops, generators, with, match."""

EXCEPTIONS = ['ValueError', 'KeyError', 'TypeError', 'StopIteration', 'IndexError', 'ZeroDivisionError', 'RuntimeError', 'OSError', 'GeneratorExit']
HELPERS = '''log = []
class CM:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v); return self.swallow
def chain(e, depth=0):
    if e is None or depth > 4: return None
    return (type(e).__name__, str(e), chain(e.__cause__, depth + 1), chain(e.__context__, depth + 1), e.__suppress_context__)'''


class Body:
    """Statements of one function, with what is allowed at the place."""

    def __init__(self, r, generator=False):
        self.r, self.generator, self.counter = r, generator, 0

    def mark(self):
        self.counter += 1
        return f'print({self.counter})'

    def simple(self, loop):
        r = self.r
        choices = [self.mark(), self.mark(), f'x += {r.randrange(3)}', f'raise {r.choice(EXCEPTIONS)}({self.counter})', 'x // (x - 1)', '[][x]',
                   f'return {self.counter}', 'del y', 'y = x', 'raise', f'raise {r.choice(EXCEPTIONS)}(1) from {r.choice(["None", "KeyError(2)", "ValueError"])}',
                   'assert x < 2, "big"', 'print(y)', 'print("x", x)']
        if loop:
            choices += ['break', 'continue', 'break', 'continue']
        if self.generator:
            choices += ['yield x', 'y = yield self_or(x)', 'print("got", (yield))', 'yield from [7, 8]', 'y = yield from inner(x)', 'return x', 'yield from g2(x)']
        return r.choice(choices)

    def block(self, depth, loop=False):
        r = self.r
        lines = []
        for _ in range(r.randrange(1, 4)):
            what = r.random()
            if depth <= 0 or what < 0.45:
                lines.append(self.simple(loop))
            else:
                lines += self.compound(depth, loop)
        return lines

    def compound(self, depth, loop):
        r = self.r
        inner = lambda lp=loop: ['    ' + line for line in self.block(depth - 1, lp)]
        what = r.randrange(7)
        if what == 0:
            lines = [f'if {r.choice(["x > 1", "x % 2", "not x", "y", "x == 0 or y"])}:'] + inner()
            return lines + (['else:'] + inner() if r.random() < 0.5 else [])
        if what == 1:
            lines = [f'for i in {r.choice(["range(3)", "[1, 2]", "()", "iter(range(2))", "inner(2)"])}:', '    x += i'] + inner(True)
            return lines + (['else:'] + inner() if r.random() < 0.4 else [])
        if what == 2:
            lines = ['while x < 4:', '    x += 1'] + inner(True)
            return lines + (['else:'] + inner() if r.random() < 0.4 else [])
        if what == 3:
            swallow = r.choice(['', ', True'])
            names = r.choice([f'with CM({self.counter}{swallow}) as y:', f'with CM(1{swallow}), CM(2) as y:', f'with (CM("p") as y, CM("q"{swallow})):'])
            return [names] + inner()
        lines = ['try:'] + inner()
        handlers = r.randrange(0, 3)
        star = r.random() < 0.08
        for _ in range(handlers):
            names = r.sample(EXCEPTIONS, r.choice([1, 1, 2]))
            what = names[0] if len(names) == 1 else f'({", ".join(names)})'
            text = f'except{"*" if star else ""} {what}{r.choice(["", " as e", " as y"])}:'
            body = inner(False) if star else inner()
            if star:
                body = [line for line in body if not any(w in line for w in ('return', 'break', 'continue'))] or ['    pass']
            lines += [text] + (['    print(type(e).__name__)'] if text.endswith('e:') else []) + body
        if handlers and not star and r.random() < 0.2:
            lines += ['except:'] + inner()
        if handlers and r.random() < 0.3:
            lines += ['else:'] + inner()
        if not handlers or r.random() < 0.45:
            lines += ['finally:'] + inner()
        return lines


def function(r, name, generator=False):
    body = Body(r, generator).block(3)
    return f'def {name}(x=0, y=None):\n    ' + '\n    '.join(body) + '\n'


def sane(text):
    try:
        compile(text, 'x', 'exec')
        return True
    except SyntaxError:
        return False


def flow(r):
    blocks = [HELPERS, 'def inner(n):\n    for i in range(n): yield i']
    for _ in range(r.randrange(3, 7)):
        text = function(r, 'f')
        while not sane(text):
            text = function(r, 'f')
        blocks.append(text + f'for x in range(3):\n    try:\n        print("->", f(x))\n    except BaseException as e:\n        print(chain(e))\n'
                             '        tb, lines = e.__traceback__, []\n        while tb: lines.append(tb.tb_lineno); tb = tb.tb_next\n        print(len(lines))')
    return blocks


def generators(r):
    blocks = [HELPERS, 'def inner(n):\n    try:\n        for i in range(n): print("in", (yield i))\n        return n * 10\n    finally: n = 0',
              'def g2(x):\n    while True:\n        try: x = yield x\n        except ValueError as e: print("caught", e); x = 99\n        if x is None: return "end"',
              'def self_or(x): return x']
    for _ in range(r.randrange(2, 6)):
        text = function(r, 'g', True) + '    yield\n'
        while not sane(text):
            text = function(r, 'g', True) + '    yield\n'
        steps = []
        for _ in range(r.randrange(3, 9)):
            steps.append(r.choice(['next(it)', 'next(it)', 'it.send(5)', 'it.send(None)', 'it.throw(ValueError(1))', 'it.throw(KeyError)', 'it.close()',
                                   'list(it)', 'it.gi_running, it.gi_frame is None', 'next(it, "dflt")', 'it.throw(StopIteration(3))', 'it.throw(GeneratorExit)']))
        blocks.append(text + f'it = g({r.randrange(3)})\nkeep.append(it)\n' + '\n'.join(
            f'try: print("->", {s})\nexcept BaseException as e: print(chain(e), getattr(e, "value", None))' for s in steps + ['it.close()', 'it.close()']))
    if r.random() < 0.5:
        blocks.append(coroutine(r))
    return blocks


def coroutine(r):
    body = []
    for _ in range(r.randrange(2, 6)):
        body.append(r.choice(['print("got", await step(1))', 'async for v in ag(2): print(v)', 'async with ACM() as v: print(v)',
                              'print([v async for v in ag(3) if v])', 'print([await step(i) for i in range(2)])', 'try: await step(0)\n    except ValueError as e: print("caught", e)',
                              'x = [i async for i in ag(1)] + [await step(9)]; print(x)', 'print({i: await step(i) for i in (1,)})', 'return "result"',
                              'a = ag(3); print(await anext(a), await a.asend(5)); await a.aclose()', 'print(await anext(ag(0), "none"))', 'raise KeyError("k")']))
    return '''class Step:
    def __init__(self, n): self.n = n
    def __await__(self):
        got = yield self.n
        return (got, self.n)
async def step(n): return await Step(n)
async def ag(n):
    try:
        for i in range(n):
            got = yield i
            print('ag', got)
    finally: n = 0
class ACM:
    async def __aenter__(self): print('aenter'); return await step('in')
    async def __aexit__(self, *a): print('aexit', a[0] and a[0].__name__); await step('out'); return ''' + r.choice(['True', 'False']) + '''
async def main():
    ''' + '\n    '.join(body) + f'''
c = main()
for n in range({r.randrange(2, 9)}):
    try:
        print('y', {"c.send(n or None)" if r.random() < 0.8 else "c.send(n or None) if n < 2 else c.throw(ValueError(n))"})
    except StopIteration as e: print('stop', e.value); break
    except BaseException as e: print(chain(e)); break
c.close()'''


def exception_value(r):
    name = r.choice(EXCEPTIONS + ['Exception', 'ArithmeticError', 'SystemExit', 'ImportError', 'AttributeError', 'NameError', 'UnicodeError', 'SyntaxError',
                                  'ExceptionGroup', 'BaseExceptionGroup', 'KeyboardInterrupt', 'FileNotFoundError', 'LookupError', 'UnicodeDecodeError', 'Warning'])
    if 'Group' in name:
        members = ', '.join(exception_value(r) for _ in range(r.randrange(1, 4)))
        return f'{name}({r.choice(["chr(103)", repr("m"), "5"])}, [{members}])'
    args = ', '.join(r.choice(['1', "'text'", 'None', '(1, 2)', '2', "b'x'", "''"]) for _ in range(r.choice([0, 1, 1, 2, 3])))
    if name == 'UnicodeDecodeError':
        args = r.choice(["'utf-8', b'abc', 1, 2, 'why'", "'x', b'', 5, 9, 'r'", "'u', b'ab', 0, 2, ''"])
    if name in ('ImportError', 'AttributeError', 'NameError') and r.random() < 0.4:
        args += (', ' if args else '') + r.choice(['name="n"', 'obj=5', 'path="p"', 'nme=1'])
    return f'{name}({args})'


def exceptions(r):
    blocks = [HELPERS]
    uses = ['repr(e)', 'str(e)', 'e.args', 'chain(e)', 'type(e).__mro__[1].__name__', 'isinstance(e, OSError), isinstance(e, LookupError)', 'e.add_note("n")', 'e.__notes__',
            'e.with_traceback(None) is e', 'e.__reduce__()', 'e == e, hash(e) == hash(e)', 'e.__dict__', 'vars(e)', 'getattr(e, "name", 0), getattr(e, "errno", 0), getattr(e, "value", 0)',
            'e.__setstate__({"a": 1}), e.a', 'e.split(ValueError)', 'e.subgroup(lambda x: isinstance(x, KeyError))', 'e.exceptions', 'e.message', 'e.derive([ValueError(5)])',
            'setattr(e, "args", 5)', 'setattr(e, "args", "ab") or e', 'setattr(e, "__cause__", 5)', 'setattr(e, "__context__", KeyError(1))', 'setattr(e, "__traceback__", 1)',
            'e.code', 'e.strerror', 'e.filename', 'e.msg', 'e.reason, e.start, e.end, e.object', 'e.__suppress_context__', 'raiser(e)', 'f"{e}|{e!r}"', '"%s %r" % (e, e)']
    blocks.append('def raiser(e):\n    try: raise e\n    except BaseException as x: return chain(x)')
    for _ in range(r.randrange(4, 10)):
        blocks.append(f'e = None\ntry: e = {exception_value(r)}\nexcept Exception as x: print(type(x).__name__, x)')
        for _ in range(r.randrange(2, 6)):
            blocks.append(f't(lambda: {r.choice(uses)})')
        if r.random() < 0.4:
            handlers = '\n'.join(f'    except* {n} as g:\n        print({n!r}, repr(g))' + ('\n        raise' if r.random() < 0.2 else '') +
                                 ('\n        raise KeyError("new")' if r.random() < 0.15 else '') for n in r.sample(EXCEPTIONS + ['Exception'], r.randrange(1, 3)))
            blocks.append(f'try:\n    try: raise {exception_value(r)}\n{handlers}\nexcept BaseException as x: print(repr(x), chain(x))')
    return blocks


def pattern(r, names, depth=2):
    what = r.randrange(12) if depth else r.randrange(4)
    if what == 0:
        return r.choice(['1', '-2', "'a'", 'None', 'True', "b'x'", '2.5', '1+2j', "'a' 'b'", '-1.5j' if False else '-3'])
    if what == 1:
        return '_'
    if what in (2, 3):
        name = f'v{len(names)}'
        names.append(name)
        return name
    if what in (4, 5):
        parts = [pattern(r, names, depth - 1) for _ in range(r.randrange(0, 4))]
        if r.random() < 0.4:
            name = r.choice(['_', f's{len(names)}'])
            if name != '_':
                names.append(name)
            parts.insert(r.randrange(len(parts) + 1), '*' + name)
        text = ', '.join(parts)
        return f'[{text}]' if r.random() < 0.6 or len(parts) == 1 else f'({text})'
    if what in (6, 7):
        parts = [f'{key}: {pattern(r, names, depth - 1)}' for key in r.sample(["'k'", '1', "'x'", 'None', 'K.a'], r.randrange(0, 3))]
        if r.random() < 0.3:
            names.append(f'r{len(names)}')
            parts.append('**' + names[-1])
        return '{' + ', '.join(parts) + '}'
    if what == 8:
        kind = r.choice(['int', 'str', 'list', 'dict', 'P', 'Q', 'float', 'tuple', 'bool', 'bytes', 'object', 'K'])
        parts = [pattern(r, names, depth - 1) for _ in range(r.choice([0, 0, 1, 1, 2, 3]))]
        if kind in ('P', 'Q') and r.random() < 0.4:
            parts = parts[:1] + [f'{n}={pattern(r, names, depth - 1)}' for n in r.sample(['x', 'y', 'z'], r.randrange(0, 2))]
        return f'{kind}({", ".join(parts)})'
    if what == 9:
        return 'K.a' if r.random() < 0.5 else 'K.b'
    if what == 10:
        return ' | '.join(pattern(r, [], 0).replace('v0', "'or'").replace('_', '7') for _ in range(r.randrange(2, 4)))
    inner = pattern(r, names, depth - 1)
    if inner == '_' or (inner.isidentifier() and inner not in ('None', 'True')):
        return inner
    names.append(f'n{len(names)}')
    return f'({inner}) as {names[-1]}' if ' as ' in inner or '|' in inner else f'{inner} as {names[-1]}'


SUBJECTS = ['1', '-2', "'a'", "'ab'", 'None', 'True', '2.5', '1+2j', '[]', '[1]', '[1, 2]', '(1, [2, 3])', "{'k': 1}", "{'k': [1], 'x': 2, 1: 'a'}", '{}', 'P(1, 2)',
            'Q(1, 2)', 'P("a", [1])', 'range(3)', "b'x'", "'long'", '[[1, 2], {"k": 5}]', 'K', 'K()', '(x for x in [1])', 'bytearray(b"ab")', '{1, 2}', '5', '[P(1, 1)]']


def matches(r):
    blocks = ['class K: a, b = 5, "a"', 'class P:\n    __match_args__ = ("x", "y")\n    def __init__(self, x, y): self.x, self.y = x, y\n    def __repr__(self): return f"P({self.x}, {self.y})"',
              'class Q(P):\n    __match_args__ = ' + r.choice(['("y",)', '()', '["x"]', '("x", "x")', '(1,)', '("z", "y")'])]
    for _ in range(r.randrange(4, 9)):
        while True:
            cases = []
            for i in range(r.randrange(1, 5)):
                names = []
                text = pattern(r, names)
                guard = r.choice(['', '', f' if {names[0] if names else "True"}', ' if not subject'])
                cases.append(f'        case {text}{guard}:\n            return {i}, [{", ".join(names)}]')
            source = 'def f(subject):\n    match subject:\n' + '\n'.join(cases)
            if sane(source):
                break
        blocks.append(source + f'\nfor s in [{", ".join(r.sample(SUBJECTS, 12))}]:\n    t(f, s)')
    return blocks
