class C:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return self.v % 2
    def __eq__(self, o):
        return isinstance(o, C) and self.v == o.v
    def __repr__(self):
        return f"C{self.v}"

s = {C(i) for i in range(50)}
print(len(s), C(7) in s, C(77) in s, len(s & {C(1), C(100)}))
print(len(s - {C(i) for i in range(25)}))
for i in range(0, 50, 3):
    s.remove(C(i))
print(len(s), sorted(x.v for x in s)[:5])

class M:
    def __hash__(self):
        return 1
    def __eq__(self, o):
        t.clear()
        return False

t = set()
t.add(M())
t.add(1)
print(1 in t, len(t) <= 2)

class R:
    def __hash__(self):
        return 3
    def __eq__(self, o):
        raise ZeroDivisionError

u = {R()}
for f in (lambda: 3 in u, lambda: u.add(3), lambda: u.discard(3), lambda: u | {3},
        lambda: u & {3}, lambda: u == {3}, lambda: {R(), R()}):
    try:
        f()
        print("no error")
    except ZeroDivisionError:
        print("raised")
