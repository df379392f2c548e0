def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class F:
    def __format__(self, spec): return f"<{spec}>"
class Bad:
    def __format__(self, spec): return 5
class Sub(str): pass
class S:
    def __format__(self, spec): return Sub("sub")
print(format(F()), format(F(), "abc"), f"{F():x{1}y}", "{:{}}".format(F(), "z"), "{0:%Y-%m}".format(F()), type(format(S())).__name__, type(f"{S()}").__name__)
t(format, Bad())
t(lambda: f"{Bad()}")
t(format, F(), 5)
t(format, F(), None)
t(format)
t(format, 1, 2, 3)
t(format, object(), "x")
t(format, [], "10")
t(format, None, "10")
t(format, int, "<30")
f = F()
f.__format__ = lambda spec: "instance"
print(format(f, "class"))
print(format(...), format(NotImplemented), format(len).startswith("<built-in"), format({}, ""), format((1,)), format(True, ""), format(True, "d"), format(b"x", ""))
class I(int): pass
class O(int):
    def __str__(self): return "own str"
print(format(I(5), ""), format(O(5)), format(O(5), "d"), f"{O(5)}", "%s %d" % (O(5), O(5)))
