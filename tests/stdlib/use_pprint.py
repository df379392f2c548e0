import pprint
d = {"name": "x" * 30, "list": list(range(30)), "nested": {"a": (1, 2), "b": {3}, "c": [[], {}]}, "text": "word " * 20}
pprint.pprint(d, width=60)
pprint.pprint(d, depth=1, compact=True)
print(pprint.pformat([1, "a", None]), pprint.isreadable(d), pprint.saferepr({2: 1, 1: 2}))
