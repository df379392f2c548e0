a = {1: "a", 2: "b"}
b = {2: "B", 3: "C"}
print(a | b, b | a)
c = a
c |= b
print(a, c is a)
c |= [(4, "D"), ("x", "E")]
print(c)

class D(dict):
    pass

print(type(D(a) | b), type(a | D(b)), D(a) | b)
try:
    a | [(1, 2)]
except TypeError as e:
    print(type(e).__name__, e)
try:
    a |= 5
except TypeError as e:
    print(type(e).__name__, e)
try:
    a + b
except TypeError as e:
    print(type(e).__name__, e)
