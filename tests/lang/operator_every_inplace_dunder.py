ops = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>",
       "and": "&", "or": "|", "xor": "^", "matmul": "@"}
X = type("X", (), {f"__i{n}__": lambda self, o, n=n: f"i{n}({o})" for n in ops})
for s in ops.values():
    x = X()
    exec(f"x {s}= 5")
    print(x, end=" ")
print()
