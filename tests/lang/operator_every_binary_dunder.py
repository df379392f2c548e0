ops = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>",
       "and": "&", "or": "|", "xor": "^", "matmul": "@"}
ns = {}
for n in ops:
    ns[f"__{n}__"] = lambda self, o, n=n: f"{n}({o})"
    ns[f"__r{n}__"] = lambda self, o, n=n: f"r{n}({o})"
X = type("X", (), ns)
x = X()
print([eval(f"x {s} 1") for s in ops.values()])
print([eval(f"1 {s} x") for s in ops.values()])
print(divmod.__name__)
X.__divmod__ = lambda s, o: "divmod"
X.__rdivmod__ = lambda s, o: "rdivmod"
print(divmod(x, 1), divmod(1, x))
