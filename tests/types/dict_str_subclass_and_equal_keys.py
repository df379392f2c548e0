class S(str):
    pass

d = {"a": 1}
d[S("a")] = 2
print(d, type(next(iter(d))).__name__, d[S("a")], S("a") in d)
e = {S("k"): 1}
e["k"] = 2
print(e["k"], type(next(iter(e))).__name__, len(e))

class Odd(str):
    def __hash__(self):
        return 42
    def __eq__(self, o):
        return "odd" == str.__str__(o)

o = {Odd("x"): "v"}
print(o.get("x"), o.get(Odd("odd")), o.get(Odd("q")), "x" in o, len(o))

class Upper(str):
    def __eq__(self, o):
        return self.lower() == o.lower()
    def __hash__(self):
        return hash(self.lower())

u = {Upper("Key"): 1}
print(u.get("key"), u.get(Upper("KEY")), u.get("KEY"), {"key": 5}.get(Upper("KEY")))
