class A:
    @property
    def p(self): return self.missing
    def __getattr__(self, n):
        return "fallback " + n
print(A().p)
class B:
    @property
    def p(self): return self.missing
try:
    B().p
except AttributeError as e:
    print(e, e.name)
print(hasattr(B(), "p"), getattr(B(), "p", "default"))
class C:
    @property
    def p(self): raise AttributeError("explicit")
    def __getattr__(self, n): raise AttributeError("from getattr " + n)
try:
    C().p
except AttributeError as e:
    print(e, repr(e.__context__))
