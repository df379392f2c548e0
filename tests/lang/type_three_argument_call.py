C = type("C", (dict,), {"x": 1, "m": lambda self: self.x, "__doc__": "doc"})
print(C, C.__name__, C.__bases__, C().m(), C.__doc__, C(a=1))
ns = {"v": 1}
D = type("D", (), ns)
ns["v"] = 2
print(D.v, D.__qualname__)
for bad in ("type()", "type(1, 2)", "type(5, (), {})", "type('x', [], {})", "type('x', (), [])",
            "type('x', (5,), {})", "type('a\\0', (), {})", "type(1, 2, 3, 4)"):
    try:
        eval(bad)
    except (TypeError, ValueError) as e:
        print(bad, "->", type(e).__name__, e)
