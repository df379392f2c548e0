import json
d = {"b": [1, 2, {"c": []}], "a": {}, "e": {"x": None}}
print(json.dumps(d, indent=2))
print(json.dumps(d, indent="--", sort_keys=True))
print(json.dumps([1, [2]], indent=0), json.dumps([1], indent=-1))
print(json.dumps(d, separators=(",", ":")), json.dumps([1, 2], separators=("; ", " = ")))
print(json.dumps({"a": [1]}, indent=1, separators=(",", ":")))
print(json.dumps(d, sort_keys=True), json.dumps({1: 2, (1,): 3}, skipkeys=True))
print(json.dumps({"z": 1, "a": 2}, sort_keys=True), json.dumps([1, 2], indent=None))

class C:
    pass

print(json.dumps({"c": C(), "l": [C()]}, default=lambda o: type(o).__name__))
print(json.dumps(C(), default=lambda o: [1]), json.dumps({1, 2} - {2}, default=list))

class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)

print(json.dumps(1 + 2j, cls=Enc), Enc(indent=1).encode([1j]))
print("".join(Enc().iterencode([1, 2j])))
print("".join(json.JSONEncoder(sort_keys=True).iterencode({"b": 1, "a": [True]})))
a = []
print(json.dumps([a, a]), json.dumps({"x": a}, check_circular=False))
import io
f = io.StringIO()
json.dump({"k": [1.5, "é"]}, f, ensure_ascii=False)
print(f.getvalue())
