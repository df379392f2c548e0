class D(dict):
    def __missing__(self, k):
        return f"<{k}>"

print("{a} {b} {a!r:>4}".format_map(D(a=1)), "{x[0]} {x}".format_map({"x": [1, 2]}))
for m in ({}, [1], 5):
    try:
        print("{a}".format_map(m))
    except Exception as e:
        print(type(e).__name__, e)
try:
    "{}".format_map({"a": 1})
except ValueError as e:
    print(type(e).__name__, e)
