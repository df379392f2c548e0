vals = (0, 1, -1, 5, -6, 2**64, -(2**64), 2**64 - 1, -(2**64) + 1, 2**100 + 12345,
    -(2**100) - 12345)
for a in vals:
    print(a, ~a, [a & b for b in vals])
    print([a | b for b in vals])
    print([a ^ b for b in vals])
print(True & 3, True | False, type(True & False), type(True ^ 1), ~5)
try:
    1 & 1.0
except TypeError as e:
    print(type(e).__name__, e)
