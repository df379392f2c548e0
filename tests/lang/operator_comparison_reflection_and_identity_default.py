class A:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print(self.n, "lt"); return NotImplemented
    def __gt__(self, o): print(self.n, "gt"); return NotImplemented
    def __le__(self, o): print(self.n, "le"); return NotImplemented
    def __ge__(self, o): print(self.n, "ge"); return "ge value"
    def __eq__(self, o): print(self.n, "eq"); return NotImplemented
    def __ne__(self, o): print(self.n, "ne"); return NotImplemented
a, b = A("a"), A("b")
try:
    a < b
except TypeError as e:
    print(e)
print(a <= b)
print(a == b, a == a)
print(a != b, a != a)
print(a == 5, 5 == a, 5 >= a if False else a >= 5)
class NoNe:
    def __eq__(self, o): return []
print(NoNe() != 1, NoNe() == 1, not NoNe() == 1)
class OnlyLt:
    def __lt__(self, o): return "lt"
print(OnlyLt() < 1, 1 > OnlyLt())
try:
    1 < OnlyLt()
except TypeError as e:
    print(e)
