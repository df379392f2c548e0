class F:
    def __float__(self):
        return 2.5

class I:
    def __index__(self):
        return 7

class Sub(float):
    pass

class BadF:
    def __float__(self):
        return 1

class Big:
    def __index__(self):
        return 10**400

print(float(F()), float(I()), type(float(Sub(1.5))), Sub("2.5"), type(Sub(1) + 1))
for o in (BadF(), Big(), object()):
    try:
        print(float(o))
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.sqrt(I()), math.floor(F()))
