"""Signatures and calls, scopes and comprehensions, syntax errors."""


def signature(r):
    """Parameter text and the names in it."""
    count = [r.choice([0, 0, 1, 2]), r.choice([0, 1, 2]), r.choice([0, 0, 1, 2])]
    names = iter('abcdefg')
    parts, used, default = [], [], False
    for group, n in enumerate(count):
        for _ in range(n):
            name = next(names)
            used.append(name)
            default = (default and group < 2) or r.random() < 0.3
            note = r.choice(['', '', ': int'])
            parts.append(name + note + (f'={r.choice(["1", repr("d"), "()", "None"])}' if default else ''))
        if group == 0 and n:
            parts.append('/')
        if group == 1:
            if r.random() < 0.3:
                parts.append('*args')
                used.append('args')
            elif count[2]:
                parts.append('*')
    if r.random() < 0.3:
        parts.append('**kw')
        used.append('kw')
    return ', '.join(parts), used


def call(r):
    parts = []
    for _ in range(r.randrange(0, 5)):
        parts.append(r.choice(['1', "'p'", '*(2, 3)', '*[]', '*"xy"', 'None', '*range(2)', '4']))
    for name in r.sample('abcdefgz', r.randrange(0, 3)):
        parts.append(f'{name}={r.choice(["10", "None"])}')
    if r.random() < 0.3:
        parts.append('**' + r.choice(['{}', '{"a": 5}', '{"z": 6, "b": 7}', '{1: 2}', 'None', '{"c": 1}', 'dict(d=4)']))
    if r.random() < 0.2:
        parts.append('**{"e": 0}')
    return ', '.join(parts)


def calls(r):
    blocks = []
    for number in range(r.randrange(2, 6)):
        text, names = signature(r)
        shown = ', '.join(names)
        kind = r.randrange(5)
        if kind == 0:
            blocks.append(f'f = lambda {text}: ({shown}{"," if names else ""})')
        elif kind == 1:
            blocks.append(f'class C:\n    def m(self{", " + text if text and "/" not in text else ""}): return ({shown + "," if "/" not in text else ""})\nf = C().m')
        elif kind == 2:
            blocks.append(f'class C:\n    def __init__(self{", " + text if text and "/" not in text else ""}): self.v = ({shown + "," if "/" not in text else ""})\nf = lambda *a, **k: C(*a, **k).v')
        elif kind == 3:
            blocks.append(f'class C:\n    @{r.choice(["staticmethod", "classmethod"])}\n    def m(*p, **k): return show(p), k\nf = C.m')
        else:
            blocks.append(f'def f({text}):\n    return ({shown}{"," if names else ""})')
        blocks.append('t(lambda: (f.__name__, f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, '
                      'f.__code__.co_posonlyargcount, f.__code__.co_flags & 12))')
        for _ in range(r.randrange(3, 9)):
            blocks.append(f't(lambda: f({call(r)}))')
        if r.random() < 0.4:
            name = r.choice(['print', 'len', 'sorted', 'max', 'int', 'str', 'list', 'dict', 'sum', 'enumerate', 'pow', 'round', 'range', 'getattr', 'isinstance',
                             '[].append', '"".split', '"a".join', '{}.get', '[].sort', 'type', 'object', 'super', 'property', 'Exception', 'bytes', 'complex', 'open'])
            blocks.append(f't(lambda: {name}({call(r).replace("*5", "4")}))')
    return blocks


def scopes(r):
    blocks = ['x, y, z = "gx", "gy", "gz"', 'def sh(**k): return sorted((n, show(v)) for n, v in k.items() if n[0] != "_")']
    for _ in range(r.randrange(4, 9)):
        while True:
            lines = function(r, 0, [])
            text = '\n'.join(lines)
            try:
                compile(text, 'x', 'exec')
                break
            except SyntaxError:
                pass
        blocks.append(text + '\nt(f0, 1)\nprint(x, y, z)')
    for _ in range(r.randrange(3, 9)):
        blocks.append(f't(lambda: {comprehension(r, 2)})')
    for _ in range(r.randrange(1, 4)):
        body = '; '.join(r.choice(['x = y', 'q = [x for _ in (1,)]', 'w = [i for i in range(2)]', 'y = lambda: x', 'del x' if r.random() < 0.2 else 'pass', 'p = (x, y)',
                                   'x = x + "!"', 'h = [x for x in (1, 2)]', '__p = 5', 'z: int = 3', 'k: str']) for _ in range(r.randrange(1, 5)))
        blocks.append(f'try:\n    class C: {body}\n    t(lambda: sorted((k, show(v)) for k, v in vars(C).items() if k[:2] != "__"))\nexcept Exception as e: print(type(e).__name__, e)')
    return blocks


def function(r, depth, outer):
    pad = '    ' * depth
    lines = [f'{pad}def f{depth}({r.choice(["a", "a, x=2", "a, *y", "a=0"])}):']
    inside = pad + '    '
    declared = r.choice(['', '', 'global x', 'nonlocal y' if depth else '', 'nonlocal x, y' if depth > 1 else ''])
    if declared:
        lines.append(inside + declared)
    for _ in range(r.randrange(1, 5)):
        lines.append(inside + r.choice(['x = a', 'y = x', 'print(sorted(locals()))', 'z = [x for x in range(3)]', 'g = lambda: (x, y)', 'print(x)', 'x += "s"', 'del x', 'print(y)',
                                        'y = [a for a in (1, 2) if (w := a)]', 'print(eval("a"))', 'exec("x = 9")', 'for x in "ab": pass', 'print([(a, b) for a in (1,) for b in (a,)])',
                                        'try: print(z)\n' + inside + 'except NameError as e: print(e)', 'import sys as y', 'def h(n=x): return n', 'class K: x = x', 'print(sh(**locals()))']))
    if depth < 2 and r.random() < 0.7:
        lines += function(r, depth + 1, outer)
        lines.append(inside + f'print(f{depth + 1}({r.choice(["", "5", "x"])}))')
    lines.append(inside + r.choice(['return x', 'return a', 'return (x, y)', 'return sorted(k for k in locals())', 'pass']))
    return lines


def comprehension(r, depth):
    target = r.choice(['i', 'i', '(i, j)', 'x', '*i, j'])
    source = {'i': ['range(4)', '"abc"', '[1, 2]', '{1: 2}', 'x'], '(i, j)': ['enumerate("ab")', '[(1, 2)]', '{1: 2}.items()'], 'x': ['[x, y]', 'range(3)'],
              '*i, j': ['["abc", "de"]', '[[1]]']}[target]
    element = {'i': ['i', 'i * 2', '(i, x)', '(lambda: i)()', 'lambda: i', '(w := i)', 'f"{i}"', 'str(i)'], '(i, j)': ['(j, i)', 'i'], 'x': ['x', '(x, y)'], '*i, j': ['(i, j)']}[target]
    e = comprehension(r, depth - 1) if depth and r.random() < 0.2 else r.choice(element)
    tail = r.choice(['', '', ' if i' if target == 'i' else '', f' for k in range(2)', ' if y else 1' if False else ''])
    kind = r.randrange(4)
    text = f'{e} for {target} in {r.choice(source)}{tail}'
    if kind == 0:
        return f'[{text}]'
    if kind == 1:
        return f'{{{e}: 1 for {target} in {r.choice(source)}{tail}}}' if 'lambda' not in e and e[0] not in '[{' else f'[{text}]'
    if kind == 2:
        return f'list({text})'
    return f'tuple({text})'


TOKENS = ['x', 'y', '1', '2.5', "'s'", 'if', 'else', 'for', 'in', 'def', 'class', 'return', 'lambda', ':', ',', '.', '(', ')', '[', ']', '{', '}', '=', '==', '+', '-', '*', '**',
          'not', 'and', 'or', 'is', 'None', 'True', ':=', '->', '@', 'import', 'from', 'as', 'with', 'try', 'except', 'finally', 'raise', 'pass', 'yield', 'await', 'async', 'del',
          'global', 'assert', 'while', 'match', 'case', '_', 'type', '!', '$', '?', '`', "f'{x}'", '"', '0x', '1_', '...', ';', '~', '<', '<>', '!=', 'elif', 'print', '\\']
SAMPLES = ['x = 1', 'def f(a, b=1): return a', 'for i in x: pass', 'if x: y = 2', 'class C(B): pass', 'x = [1, 2, 3]', "d = {'a': 1}", 'f(a, b=2, *c)', 'x = lambda a: a + 1',
           'with a as b: pass', 'import os.path as p', 'from a import (b, c)', 'try: pass\nexcept E as e: pass', 'while x: break', 'a, *b = c', 'x = y if z else w', 'return x',
           'print(f"{x!r:>{y}}")', 'x: int = 5', '@d\ndef f(): pass', 'assert x, "m"', 'del a[0], b.c', 'match x:\n    case [1, *r]: pass', 'async def f(): await x', 'x = (yield)',
           'global x', 'raise E from e', 'x = a[1:2, ...]', '[i for i in x if i]', 'x = {**a, 1: 2}', 'type X[T] = int', 'def f[T: int](x: T) -> T: ...', 'nonlocal q', 'x @= y', 'f(x for x in y)']


def syntax(r):
    """Broken programs: the error, its place and its words."""
    blocks = ['def check(s, mode="exec", n=1):\n    try: compile(s, "<s>", mode); print("ok")\n'
              '    except SyntaxError as e: print(("*" if n > 1 else "") + type(e).__name__, "|", e.msg, "|", e.lineno, e.offset, e.end_lineno, e.end_offset)\n'
              '    except Exception as e: print(type(e).__name__, e)']
    for _ in range(r.randrange(12, 25)):
        text = r.choice(SAMPLES)
        count = r.choice([1, 1, 1, 2])
        for _ in range(count):
            what = r.randrange(5)
            pieces = text.split(' ')
            at = r.randrange(len(pieces))
            if what == 0:
                pieces[at] = r.choice(TOKENS)
            elif what == 1:
                pieces.insert(at, r.choice(TOKENS))
            elif what == 2 and len(pieces) > 1:
                del pieces[at]
            elif what == 3:
                text = ' '.join(pieces)
                at = r.randrange(len(text))
                pieces = [text[:at] + r.choice(['', '(', ')', ':', ',', ' ', "'", '=', '\n', '.', ']', '}']) + text[at + 1:]]
            else:
                pieces.insert(at, r.choice(SAMPLES))
                count = 2
            text = ' '.join(pieces)
        if r.random() < 0.2:
            text = 'def f():\n    ' + text.replace('\n', '\n    ')
        if r.random() < 0.1:
            mode = r.choice(['eval', 'single'])
            blocks.append(f'check({text + (chr(10) if mode == "single" else "")!r}, {mode!r}, n={count})')
        else:
            blocks.append(f'check({text!r}, n={count})')
    return blocks
