def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class E:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o):
        target.clear()
        return False
for name in ("union", "intersection", "difference", "symmetric_difference", "issubset", "isdisjoint"):
    target = {E(1), 5}
    other = [E(2)]
    try:
        getattr(target, name)(other)
        print(name, "survived")
    except RuntimeError as e:
        print(name, e)
class B:
    def __hash__(self): return 1
    def __eq__(self, o): raise ZeroDivisionError("compare")
b = B()
s = {b}
t(lambda: B() in s)
t(lambda: s == {B()})
t(lambda: s | {B()})
t(lambda: s & {B()})
t(lambda: s - {B()})
t(s.remove, B())
t(s.update, [1, B()])
print(b in s, len(s))
