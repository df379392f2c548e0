def f(x):
    y = (x +
         1)

    return y


lines = sorted({l - f.__code__.co_firstlineno for s, e, l in f.__code__.co_lines() if l is not None})
print(lines[-1], min(lines) >= 0)
print(type(f.__code__.co_code).__name__, f.__code__.co_stacksize >= 0, f.__code__.co_filename == __file__)
print(repr(f.__code__).startswith("<code object f at 0x"), repr(f.__code__).endswith(', line 1>'))
print([c for c in compile("x = 1\n\n\ndef g():\n  pass\nclass K:\n  def m(self): 1", "f", "exec").co_consts if hasattr(c, "co_name")][0].co_firstlineno)
@(lambda f: f)

def g(): pass
print(g.__code__.co_firstlineno - f.__code__.co_firstlineno)
