import __future__, ast
src = "def f(x: undefined): pass\nprint(f.__annotations__)"
code = compile(src, "s", "exec", __future__.annotations.compiler_flag)
exec(code)
print(bool(code.co_flags & __future__.annotations.compiler_flag))
try:
    exec(compile(src, "s", "exec"))
except NameError as e:
    print(e)
ns = {}
exec("from __future__ import annotations\nexec('def g(y: nope): pass')\nprint(g.__annotations__)\n"
     "try: exec(compile('def g(y: nope): pass', 's', 'exec', dont_inherit=True))\nexcept NameError as e: print(e)", ns)
tree = compile("1 + 2", "s", "eval", ast.PyCF_ONLY_AST)
print(ast.dump(tree))
print(eval(compile(tree, "s", "eval")))
for bad in ((0, 99999999), (5,)):
    try:
        compile("1", "s", "exec" if bad[0] == 0 else "bad", *bad[1:])
    except ValueError as e:
        print(e)
