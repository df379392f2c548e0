def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(hash((1, 2)) == hash((1.0, 2 + 0j)), hash((True, False)) == hash((1, 0)), hash(()) == hash(()), hash(((),)) != hash(()), hash((1, 2)) != hash((2, 1)), {(1, (2, "x")): "v"}[(1.0, (2, "x"))])
t(hash, ([],))
t(hash, (1, {}))
class H:
    def __hash__(self): raise LookupError("no hash")
t(hash, (1, H()))
