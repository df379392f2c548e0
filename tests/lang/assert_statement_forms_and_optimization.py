import sys
for text in ("assert 1", "assert 0", "assert 0, 'message'", "assert [], (1, 2)", "assert 0, None", "assert not 1, {'k': 1}", "assert (x := 0), x"):
    try:
        exec(text)
        print("passed", text)
    except AssertionError as e:
        print(text, "|", repr(e), e.args)
for optimize in (0, 1, 2):
    ns = {}
    exec(compile("def f():\n 'doc'\n assert 0, 'asserted'\n return __debug__\ntry: r = f()\nexcept AssertionError as e: r = str(e)\nd = f.__doc__", "f", "exec", optimize=optimize), ns)
    print(optimize, ns["r"], ns["d"])
saved, AssertionError = AssertionError, KeyError
try:
    assert 0, "shadowed name is ignored"
except saved as e:
    print(type(e).__name__)
del AssertionError
class Falsy:
    def __bool__(self): raise ValueError("in bool")
try:
    assert Falsy()
except ValueError as e:
    print(e)
for text in ("assert", "assert x, y, z", "assert x = 1", "assert (yield)", "assert x,"):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)
