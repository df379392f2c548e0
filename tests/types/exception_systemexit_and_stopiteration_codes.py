def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for args in [(), (0,), (None,), ("text",), (1, 2), ([3],)]:
    s, i = SystemExit(*args), StopIteration(*args)
    print(args, s.code, i.value, s.args, repr(s))
s = SystemExit(5)
s.code = "changed"
print(s.code, s.args, str(s))
t(SystemExit, code=5)
t(StopIteration, value=5)
class E(SystemExit): pass
print(E(7).code, GeneratorExit.__mro__[1].__name__, KeyboardInterrupt("a").args)
try:
    raise SystemExit
except SystemExit as e:
    print(e.code, e.args)
