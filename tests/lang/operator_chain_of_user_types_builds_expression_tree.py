class Ex:
    def __init__(self, t): self.t = t
    def __repr__(self): return self.t
for n, s in {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "pow": "**", "and": "&", "or": "|", "lshift": "<<", "matmul": "@", "mod": "%"}.items():
    setattr(Ex, f"__{n}__", lambda a, b, s=s: Ex(f"({a}{s}{b})"))
    setattr(Ex, f"__r{n}__", lambda a, b, s=s: Ex(f"({b}{s}{a})"))
for n, s in {"lt": "<", "le": "<=", "eq": "==", "ne": "!="}.items():
    setattr(Ex, f"__{n}__", lambda a, b, s=s: Ex(f"({a}{s}{b})"))
Ex.__neg__ = lambda a: Ex(f"(-{a})")
Ex.__invert__ = lambda a: Ex(f"(~{a})")
Ex.__getitem__ = lambda a, k: Ex(f"{a}[{k}]")
Ex.__call__ = lambda a, *k: Ex(f"{a}({', '.join(map(str, k))})")
Ex.__getattr__ = lambda a, n: Ex(f"{a}.{n}")
a, b, c = map(Ex, "abc")
print(a + b * c - -a ** 2 / b, a & b | c << 1 + 2, ~a @ b % 3, 1 - a * 2 + "s", (a < b) == (b != c), 5 > a, a[b + 1](c, 2).attr, -a ** -b)
