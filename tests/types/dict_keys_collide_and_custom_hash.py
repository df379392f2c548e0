class H:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return self.v % 3
    def __eq__(self, o):
        return isinstance(o, H) and self.v == o.v
    def __repr__(self):
        return f"H{self.v}"

d = {H(i): i for i in range(12)}
print(d, d[H(7)], H(99) in d, len(d))
for i in range(0, 12, 3):
    del d[H(i)]
print(d, H(4) in d, H(3) in d)
d[H(3)] = "again"
print(list(d)[-1], d[H(3)])

class BadHash:
    def __hash__(self):
        return "x"

class NoHash:
    def __eq__(self, o):
        return True

class Raise:
    def __hash__(self):
        raise ValueError("hash")

for k in (BadHash(), NoHash(), Raise()):
    try:
        {}[k] = 1
    except Exception as e:
        print(type(e).__name__, e)

class Big:
    def __hash__(self):
        return 2**100 + 5

print(hash(Big()) == hash(2**100 + 5), {Big(): 1} != {})
