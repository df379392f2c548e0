class Outer:
    class Inner: pass
def make():
    class Local: pass
    return Local
for obj in (Outer(), Outer.Inner(), make()()):
    print(repr(obj).split(" at 0x")[0], repr(type(obj)), object.__repr__(5).split(" at 0x")[0])
Outer.__module__ = "builtins"
print(repr(Outer()).split(" at ")[0], repr(Outer))
Outer.Inner.__qualname__ = "Renamed.X"
print(repr(Outer.Inner()).split(" at ")[0], repr(Outer.Inner))
print(repr(make).split(" at ")[0], repr(lambda: 0).split(" at ")[0], repr(Outer.Inner.__init__), repr(Outer().__init__).split(" of ")[0], repr(make()().__init__).split(" at ")[0].split(" of ")[0])
class M(type):
    def __repr__(cls): return "<M " + cls.__name__ + ">"
class N(metaclass=M): pass
print(N, [N], str(N), f"{N}", repr(N()).split(" at ")[0])
class F:
    def method(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
print(repr(F().method).split(" of <")[0], repr(F.cm), repr(F.sm).split(" at ")[0], repr(F.method).split(" at ")[0])
