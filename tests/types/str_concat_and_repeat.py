print("a" + "b", "a" * 3, 3 * "ab", "a" * 0, "a" * -1, "" * 5, "é" * True, "a" "b")
s = "x"
t = s
s += "y"
s *= 2
print(s, t)
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"b", lambda: "a" * "b",
        lambda: "a" * 1.0, lambda: "a" - "b", lambda: "a" + None, lambda: "a" @ "b",
        lambda: -"a", lambda: "a" ** 2):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
try:
    "ab" * (2**63)
except (OverflowError, MemoryError) as e:
    print(type(e).__name__, e)
