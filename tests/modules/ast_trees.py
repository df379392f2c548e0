import ast
src = '''
"""module doc"""
from __future__ import annotations
import a.b as c, d
from . import *
from ..x import (y as z, w)
@dec(1)
async def f[T: int = str, *Ts, **P](a, b: int = 1, /, c=2, *args: 'x', d, e=3, **kw) -> None:
    """doc"""
    async for i in x: await y
    else: pass
    async with a as b, c: yield 1
    return (yield)
class C[T](B, metaclass=M, *a, **k):
    x: int
    (y): int = 3
    z.w: str = ''
x = y = 1, 2
x += 1; del a, b[0], c.d
for i, j in k: break
else: continue
while 1: pass
if a: b
elif c: d
elif e: f
else: g
with (open(a) as b, c): pass
match x:
    case 1 | -2 | 3+4j | "s" | None | True: pass
    case [a, *_, b] if c: pass
    case {"k": v, **rest}: pass
    case Cls(1, b=2) as name: pass
    case _: pass
try: pass
except (A, B) as e: raise X from y
except: raise
else: pass
finally: pass
try: pass
except* E: pass
assert a, "b"
global g
type X[T] = list[T]
lambda a, *b, c=1: a if b else c
(a and b or not c), -x ** +y, ~z, a < b <= c is not d not in e
{1: 2, **a}, {1, *b}, [*c], (d,), ()
[x for x in y if z if w for q in r], {a: b for c in d}, {a async for b in c}, (g for h in i)
f(a, *b, c=1, **d)(e)[1:2, ::3][...].attr
f"a{x!r:>{w}}{y=}b" "c" rf'{z}'
b"x" b"y", 1_000, 0xff, 1e3, 2j, u'u', "\\n\\t\\u00e9", (n := 5), 10 ** 30
'''
tree = ast.parse(src)
print(ast.dump(tree, indent=1))
print(ast.dump(tree, include_attributes=True))
print(ast.unparse(tree))
print(ast.dump(ast.parse('1 + 2', mode='eval')), ast.dump(ast.parse('x; y', mode='single')), ast.dump(ast.parse('')))
for text in ('[1, -2.5, "a", (b"x", None), {1: {2}}, 3+4j, set(), ...]', ' 5', '-5', '1-2j', 'f()', 'x', '[1', '{**a}', '1 + 2', '"a" "b"', '+1', '--1', '{1: 2, 3}', ''):
    try:
        print(ast.literal_eval(text))
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
class V(ast.NodeVisitor):
    def visit_Name(self, node):
        print(node.id, end=' ')
V().visit(ast.parse('a + b * c(d)'))
print()
class T(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.copy_location(ast.Constant(7), node)
    def visit_Pass(self, node):
        return None
new = T().visit(ast.parse('x + 1\npass\nf(y)'))
print(ast.unparse(new), eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(2), ast.Add(), ast.Constant(3)))), 'f', 'eval')))
ns = {}
exec(compile(ast.parse('def f(a): return a * 2\nz = f(21)'), '<tree>', 'exec'), ns)
print(ns['z'], type(compile('x', 'f', 'eval', ast.PyCF_ONLY_AST)).__name__)
node = ast.parse('def f():\n    "d"\n    return   1 +  2\n').body[0]
print(ast.get_docstring(node), ast.get_source_segment('def f():\n    "d"\n    return   1 +  2\n', node.body[1].value))
print([type(n).__name__ for n in ast.walk(node)], [f for f, _ in ast.iter_fields(node)])
print(ast.Name('x').ctx.__class__.__name__, ast.Name._fields, ast.Call(ast.Name('f')).args, isinstance(node, ast.stmt), ast.Constant(3).kind)
match ast.parse('a.b').body[0].value:
    case ast.Attribute(ast.Name(n), attr): print(n, attr)
for bad in (lambda: ast.parse('x ='), lambda: ast.Name(1, 2, 3), lambda: ast.dump(3), lambda: ast.parse('x', mode='q'), lambda: compile(ast.Module([], []), 'f', 'eval'), lambda: ast.Name('x', id='y')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(ast.increment_lineno(ast.parse('x'), 5).body[0].lineno, ast.unparse(ast.parse("f'{x}' 'it\\'s'")), ast.unparse(ast.parse('x = "\\ud800"')))
import copy
print(ast.dump(copy.deepcopy(ast.parse("a+1"))))
