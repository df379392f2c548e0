import json
a = []
a.append(a)
d = {}
d["d"] = d

class C: pass

class Bad(dict):
    def items(self):
        return [("k", object())]

for f in (lambda: json.dumps(a), lambda: json.dumps(d), lambda: json.dumps({1, 2}),
        lambda: json.dumps(C), lambda: json.dumps(b"x"), lambda: json.dumps({(1,): 2}),
        lambda: json.dumps({b"k": 2}), lambda: json.dumps(float("nan"), allow_nan=False),
        lambda: json.dumps([1e400], allow_nan=False),
        lambda: json.dumps({1: 1, "a": 2}, sort_keys=True), lambda: json.dumps(1j),
        lambda: json.dumps([[{"a": {1}}]]), lambda: json.dumps(C(), default=lambda o: o),
        lambda: json.dumps(1, bad=2), lambda: json.dumps({"a": float("inf")}, allow_nan=False),
        lambda: json.dumps({float("nan"): 1}, allow_nan=False)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
        print([n.split(" at 0x")[0] for n in getattr(e, "__notes__", [])])
