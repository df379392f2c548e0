import copy

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    def __init__(self, v): self.v = v
    def __copy__(self): return A(("copied", self.v))
    def __deepcopy__(self, memo): return A(("deep", type(memo).__name__))
    def __replace__(self, /, **kw): return ("replaced", kw)
a = A(1)
print(copy.copy(a).v, copy.deepcopy(a).v, copy.replace(a, x=1), copy.deepcopy([a, a])[0].v)
l = copy.deepcopy([a, a])
print(l[0] is l[1])
class R:
    def __reduce__(self): return (list, ((1, 2),), None, iter([3]), None)
class D:
    def __reduce__(self): return (dict, (), None, None, iter([("k", 1)]))
class S:
    def __reduce__(self): return "singleton"
class St:
    def __init__(self): self.x = [1]
    def __reduce__(self): return (St, (), {"y": self.x})
    def __setstate__(self, s): self.state = s
class Bad:
    def __reduce__(self): return 5
class Ex:
    def __reduce_ex__(self, p): return (tuple, ((p,),))
s = S()
print(copy.copy(R()), copy.copy(D()), copy.copy(s) is s, copy.deepcopy(s) is s, copy.copy(St()).state, copy.copy(Ex()), copy.deepcopy(R()))
st = St()
print(copy.copy(st).state["y"] is st.x, copy.deepcopy(st).state["y"] is st.x)
t(copy.copy, Bad())
t(copy.replace, 5, x=1)
t(copy.replace, a, 1)
t(copy.deepcopy, [Bad()])
class Slots:
    __slots__ = ("a", "b")
x = Slots()
x.a = [1]
y = copy.copy(x)
print(y.a is x.a, hasattr(y, "b"), copy.deepcopy(x).a is x.a)
