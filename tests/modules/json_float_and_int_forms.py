import json
for x in (0.1, 1e22, 1e-7, 123456789.123, -0.0, 1e16, 1.0, 5e-324, 1.7976931348623157e308,
        2**53, 2**64, -(10**25), True, 3.0e10, 100.0):
    s = json.dumps(x)
    print(s, json.loads(s) == x, type(json.loads(s)).__name__)
for s in ("1.0", "1e2", "1E+2", "1e-2", "-1.5e10", "12345678901234567890.5", "0.1e1", "0e0",
        "-0e-0", "1.7976931348623157e309", "1e-400", "0.30000000000000004"):
    print(s, json.loads(s), type(json.loads(s)).__name__)
print(json.dumps({1.5: 1, 1e100: 2, -1: 3, 10**20: 4, float("nan"): 5}))
print(json.dumps([1.5, float("inf")]), json.loads("[1,2.5,-3e1]"))
