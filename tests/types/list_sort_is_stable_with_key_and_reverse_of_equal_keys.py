pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs, key=lambda p: p[0], reverse=True))
print(sorted(pairs, key=lambda p: 0, reverse=True) == pairs)
print(sorted("bAaB", key=str.lower), sorted("bAaB", key=str.lower, reverse=True))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return self.v < other.v
    def __gt__(self, other): raise TypeError("never asked")
print([k.v for k in sorted([K(3), K(1), K(2)])], [k.v for k in sorted([K(3), K(1), K(2)], reverse=True)])
