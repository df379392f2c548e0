import json
s = json.dumps({"name": "x", "list": [1, 2.5, True, None], "nested": {"k": "v"}})
print(s)
d = json.loads(s)
print(d["name"], d["list"], d["nested"]["k"], type(d).__name__)
print(json.loads("[1, 2, 3]"), json.loads('"text"'), json.dumps("é\n"), json.dumps([]))
print(json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2))
try:
    json.loads("{bad}")
except ValueError as e:
    print(type(e).__name__, e)
