class D(dict):
    def __missing__(self, k):
        print("missing", k)
        v = self[k] = k * 2
        return v


d = D(a=1)
print(d["a"], d["b"], d["b"], d.get("z"), "z" in d, d)
class E(dict): pass
try:
    E()["k"]
except KeyError as e:
    print(repr(e))
class F(dict): __missing__ = None
try:
    F()["k"]
except TypeError as e:
    print(e)
x = {}
try:
    x.__missing__
except AttributeError as e:
    print(e)
