print(True, repr(False), str(True), bool(), bool(0), bool(2), bool(""), bool("0"), bool([]))
print(bool([0]), bool(None), bool(0.0), bool(-0.0), bool(0j), bool(float("nan")))
print(True + True, True * 3, False - 1, True == 1, True is (1 == 1), hash(True), True < 2)
print(-True, +True, abs(True))
print(True & True, True | False, True ^ True, type(True & 1), type(True | False), not True)
print(f"{True}", f"{True:d}", f"{True:5}|", f"{True!s:>6}")
print("%d %s %r" % (True, True, False), format(True, ""))
print(["a", "b"][True], int(True), float(True), complex(True), bool.__mro__)
print(isinstance(True, int))

class NoBool:
    def __bool__(self):
        return 1

class Len:
    def __len__(self):
        return -1

class Len0:
    def __len__(self):
        return 0

for o in (NoBool(), Len(), Len0()):
    try:
        print(bool(o))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    class B(bool):
        pass
except TypeError as e:
    print(type(e).__name__, e)
try:
    bool(1, 2)
except TypeError as e:
    print(type(e).__name__, e)
