def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

log = []
def it(*values):
    for v in values:
        log.append(v)
        yield v
print(any(it(0, 1, 2)), all(it(1, 0, 2)), log, any([]), all([]), any(it()), all(""))
class B:
    def __bool__(self): raise ValueError("bool")
t(any, [0, B()])
t(any, [1, B()])
t(all, [B()])
t(any, 5)
t(all)
t(any, [1], [2])
t(any, iterable=[1])
print(sorted({3: 0, 1: 0}), sorted("hello"), sorted([]), sorted((3, 1), reverse=True), sorted({2, 1}, key=lambda x: -x))
class Lt:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return "yes" if self.n < o.n else 0
print([x.n for x in sorted([Lt(2), Lt(1), Lt(3)])])
class LtBad(Lt):
    def __lt__(self, o): return B()
t(sorted, [LtBad(1), LtBad(2)])
