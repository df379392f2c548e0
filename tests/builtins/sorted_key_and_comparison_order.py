log = []

class L:
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        log.append("lt")
        return self.v < o.v
    def __gt__(self, o):
        log.append("gt")
        return self.v > o.v
    def __repr__(self):
        return str(self.v)

print(sorted([L(2), L(1), L(3)]), sorted(set(log)))
log.clear()
print(sorted([L(2), L(1)], reverse=True), max([L(1), L(3)]), min([L(1), L(3)]), sorted(set(log)))
print(sorted("bca", key=lambda c: -ord(c)), sorted([(1, "b"), (0, "z"), (1, "a")]))
print(sorted([[2], [1, 5], [1]]), sorted(["10", "9", "1"]))
print(sorted(["10", "9", "1"], key=int), sorted([0.5, 1, True, -1]))
print(sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]))
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)))
print(sorted(words, key=str.upper, reverse=True), sorted(set(words), key=words.index))

def key(x):
    calls.append(x)
    return x % 3

calls = []
print(sorted([5, 3, 4, 1, 2], key=key), calls)
