import json
print(json.loads('{"a": 1, "b": {"c": 2}}', object_hook=lambda d: sorted(d.items(), key=str)))
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=list))
print(json.loads('{"x": {}}', object_pairs_hook=tuple, object_hook=lambda d: "unused"))
print(json.loads("[1.5, 2, NaN, -Infinity]", parse_float=lambda s: "f:" + s,
    parse_int=lambda s: "i:" + s, parse_constant=lambda s: "c:" + s))

class Dec(json.JSONDecoder):
    def decode(self, s):
        return ("custom", super().decode(s))

print(json.loads("[1]", cls=Dec), json.JSONDecoder().raw_decode('{"a": 1} trailing'))
print(json.JSONDecoder().raw_decode("  [1] x", 2))
print(json.JSONDecoder(strict=False).decode('"a\tb\n"'), json.loads('"x\ty"', strict=False))
import io
print(json.load(io.StringIO('{"k": [1, 2]}')), json.load(io.BytesIO(b"[3]")))
try:
    json.loads('{"a": 1}', object_hook=lambda d: 1 / 0)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
x = json.loads('[{"key": 1}, {"key": 2}]')
print(x)
print(json.loads(json.dumps({"é": [1.1, None, True, "\n"]})) == {"é": [1.1, None, True, "\n"]})
