class A: pass
a = A()
for name in ("__len__", "__iter__", "__call__", "__bool__", "__str__", "__eq__", "__hash__", "__add__", "__getitem__", "__contains__", "__enter__", "__exit__"):
    setattr(a, name, lambda *x: "instance")
for n, f in (("len", lambda: len(a)), ("iter", lambda: iter(a)), ("call", lambda: a()), ("add", lambda: a + 1), ("item", lambda: a[0]), ("in", lambda: 1 in a)):
    try:
        print(n, f())
    except TypeError as e:
        print(n, e)
print(bool(a), a == 1, a.__eq__(1), str(a).startswith("<__main__.A"), a.__len__())
try:
    with a: pass
except TypeError as e:
    print(e)
class M(type):
    def __len__(cls): return 7
    def __iter__(cls): return iter("meta")
    def __contains__(cls, x): return True
    def __bool__(cls): return False
    def __add__(cls, o): return "added"
class B(metaclass=M):
    def __len__(self): return 1
print(len(B), list(B), 5 in B, bool(B), B + 1, len(B()))
