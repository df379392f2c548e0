src = "assert False, 'asserted'\nr = __debug__\ndef f():\n    'doc'\n"
for opt in (0, 1, 2):
    ns = {}
    try:
        exec(compile(src, "<o>", "exec", optimize=opt), ns)
        print(opt, ns["r"], ns["f"].__doc__)
    except AssertionError as e:
        print(opt, e)
import __future__
ns = {}
exec(compile("def f(a: b): pass", "<f>", "exec", flags=__future__.annotations.compiler_flag), ns)
print(ns["f"].__annotations__)
for kw in ({"flags": 1 << 30}, {"optimize": 5}):
    try:
        compile("1", "f", "eval", **kw)
    except ValueError as e:
        print(e)
