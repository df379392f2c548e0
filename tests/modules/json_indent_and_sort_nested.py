import json
data = {"z": [], "y": {}, "x": [{"b": [1, [2, [3]]], "a": {"n": None}}, "s"], "w": [[], {}],
    "v": (1, 2)}
for kw in ({"indent": 1}, {"indent": "\t", "sort_keys": True},
        {"indent": 3, "separators": (",", ": ")}, {"indent": 0},
        {"indent": None, "sort_keys": True}, {"indent": 2, "ensure_ascii": False}):
    s = json.dumps(data, **kw)
    print(kw)
    print(s)
    assert json.loads(s) == {"z": [], "y": {},
        "x": [{"b": [1, [2, [3]]], "a": {"n": None}}, "s"], "w": [[], {}], "v": [1, 2]}
