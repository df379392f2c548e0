class Eq:
    def __init__(self, tag):
        self.tag = tag
    def __eq__(self, other):
        print("eq", self.tag)
        return other == 3

a = [1, 2, 3, 2, 1.0, True]
print(a.count(1), a.count(2), a.count("x"))
print(a.index(2), a.index(2, 2), a.index(2, -3), a.index(1, 1, 100))
a.remove(2)
print(a)
for f in (lambda: a.index(99), lambda: a.index(3, 0, 1), lambda: a.remove("x")):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)
print([Eq("a"), Eq("b")].count(3))
print([7, Eq("c"), 3].index(3))
nan = float("nan")
print([nan].count(nan), [nan].index(nan), [nan].count(float("nan")))
