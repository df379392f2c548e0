import json
print(json.dumps(None), json.dumps(True), json.dumps(False), json.dumps(1))
print(json.dumps(-1.5), json.dumps("a"), json.dumps([]), json.dumps({}))
print(json.dumps([1, [2, []], {}]), json.dumps((1, 2)), json.dumps({"a": [1, {"b": None}]}))
print(json.dumps(10**30), json.dumps(1e100), json.dumps(0.1), json.dumps(-0.0))
print(json.dumps(1e16), json.dumps(5e-324))
print(json.dumps("é€😀\"\\/\b\f\n\r\t\x00\x1f\x7f\u2028"))
print(json.dumps("é€😀\x7f", ensure_ascii=False), json.dumps("\ud800"))
print(json.dumps(float("nan")), json.dumps([float("inf"), float("-inf")]))
print(json.dumps({1: "a", 1.5: "b", True: "c", None: "d", "s": "e"}))
print(json.dumps({2**70: 1, float("inf"): 2, False: 3}))

class I(int):
    def __repr__(self):
        return "bad"

class F(float):
    def __repr__(self):
        return "bad"

class S(str): pass

class L(list): pass

class D(dict): pass

print(json.dumps([I(5), F(1.5), S("x"), L([1]), D(a=1)]))
import enum

class E(enum.IntEnum):
    A = 3

print(json.dumps([E.A, {E.A: 1}]))
