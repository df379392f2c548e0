def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

s = {frozenset([1, 2]), frozenset()}
print({1, 2} in s, set() in s, {1} in s)
s.discard({1, 2})
print(s)
s.remove(set())
print(s)
class S(set):
    def __hash__(self): return 12345
    def __eq__(self, other): return True
print(S([1]) in {12345: 1}.keys(), {1} in frozenset([frozenset([1])]))
t(lambda: {1} in {1: 2})
t(lambda: {1} in [1, {1}])
