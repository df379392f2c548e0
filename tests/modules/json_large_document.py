# slow:
import json, binascii
rows = [{"id": i, "name": f"item {i} é", "tags": ["t%d" % (i % 7)] * (i % 3), "price": i / 8,
    "ok": i % 2 == 0, "none": None} for i in range(2000)]
s = json.dumps(rows)
back = json.loads(s)
print(len(s), binascii.crc32(s.encode()), back == rows, len(json.dumps(rows, indent=2)))
print(len(json.dumps(rows, separators=(",", ":"), ensure_ascii=False)))
print(sum(r["price"] for r in back), {len(r["tags"]) for r in back}, back[1999])
nested = 1
for i in range(200):
    nested = {"k": [nested, i]}
t = json.dumps(nested)
print(len(t), json.loads(t) == nested, json.dumps("x" * 100000) == '"' + "x" * 100000 + '"')
print(len(json.loads('"' + "\\u00e9" * 5000 + '"')))
