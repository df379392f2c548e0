from functools import wraps, update_wrapper, total_ordering, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES

def deco(f):
    @wraps(f)
    def inner(*a):
        "inner doc"
        return f(*a)
    return inner

@deco
def orig(a: int):
    "orig doc"
    return a

orig.x = 1
print(orig.__name__, orig.__doc__, orig.__wrapped__.__name__, orig.__annotations__, orig(3))
print(orig.__qualname__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)

def g(): pass

update_wrapper(g, len, assigned=("__name__", "nope"), updated=())
print(g.__name__, g.__wrapped__ is len)

@total_ordering
class V:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(self, o):
        return self.v < o.v if isinstance(o, V) else NotImplemented

print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) >= V(1))
try:
    V(1) <= 5
except TypeError as e:
    print(type(e).__name__, e)

@total_ordering
class G:
    def __init__(self, v):
        self.v = v
    def __ge__(self, o):
        return self.v >= o.v

print(G(1) < G(2), G(1) > G(0), G(1) <= G(1))
try:
    @total_ordering
    class N: pass
except ValueError as e:
    print(type(e).__name__, e)
