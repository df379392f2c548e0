d = {"a": 1}

def pairs():
    yield "b", 2
    yield "c", 3
    raise ValueError("stop")

try:
    d.update(pairs())
except ValueError as e:
    print(type(e).__name__, d)
try:
    d.update([("d", 4), 5])
except TypeError as e:
    print(type(e).__name__, e, d)
try:
    d.update([("e", 5), ("f", 6, 7)])
except ValueError as e:
    print(type(e).__name__, e, d)

class Keys:
    def keys(self):
        return ["x", "y"]
    def __getitem__(self, k):
        if k == "y":
            raise KeyError(k)
        return k

try:
    d.update(Keys())
except KeyError as e:
    print(type(e).__name__, e, d)
try:
    d |= [("g", 7), ([], 8)]
except TypeError as e:
    print(type(e).__name__, e, d)
