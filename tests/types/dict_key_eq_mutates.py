class K:
    def __init__(self, d):
        self.d = d
    def __hash__(self):
        return 1
    def __eq__(self, other):
        self.d.clear()
        return False

d = {}
k = K(d)
d[k] = "k"
d[1] = "one"
print(len(d), d.get(1), d.get(2))

class Raises:
    def __hash__(self):
        return 7
    def __eq__(self, other):
        raise ZeroDivisionError("in eq")

e = {Raises(): 1}
for f in (lambda: e[7], lambda: 7 in e, lambda: e.pop(7), lambda: e.setdefault(7, 1),
        lambda: e.get(7), lambda: e.__setitem__(7, 0), lambda: e.__delitem__(7)):
    try:
        f()
    except ZeroDivisionError as x:
        print(type(x).__name__, x)
print(len(e))
