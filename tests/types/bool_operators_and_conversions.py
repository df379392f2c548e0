for a in (True, False):
    for b in (True, False):
        print(a, b, a & b, a | b, a ^ b, a + b, a - b, a * b, a < b, a == b, a is b)
        print(a and b, a or b)
print(True / 2, True // 1, True % 2, True ** 3, -True, True << 3, True >> 1)
print(divmod(True, 2), True.real, True.bit_length(), True.__and__(1), True.__and__(True))
print(True & 2, True.__xor__(False), True.__or__(2.0), False.__bool__())
print(str(True), "%d" % True, "%s" % False, f"{True:>7}", f"{True:x}", repr([True]))
print(int("1") == True, [True, 1, 1.0].count(1), {True: "t", False: "f"}[0])
print(sum([True, True, False]), "ab"[False], isinstance(True, bool), type(True + 0))
print(round(True), True.to_bytes(), True.__int__(), bool("False"), bool(...), hash(False))
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    t = True
    print(~t, len(w), w[0].category.__name__)
