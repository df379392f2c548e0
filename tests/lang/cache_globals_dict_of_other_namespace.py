src = "def f(): return x, abs(-1)"
spaces = []
for i in range(3):
    ns = {"x": i}
    exec(src, ns)
    spaces.append(ns)
print([ns["f"]() for ns in spaces for _ in range(2)])
code = spaces[0]["f"].__code__
import types
g = types.FunctionType(code, {"x": "made", "abs": lambda v: "own abs"})
print(g(), spaces[0]["f"]())
spaces[1]["abs"] = lambda v: "added"
print([ns["f"]() for ns in spaces])
