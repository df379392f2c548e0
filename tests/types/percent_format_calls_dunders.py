class A:
    def __str__(self):
        return "str!"
    def __repr__(self):
        return "rep€"
    def __int__(self):
        return 7
    def __index__(self):
        return 8
    def __float__(self):
        return 2.5

a = A()
print("%s %r %a %d %x %f %c" % (a, a, a, a, a, a, "x"))

class OnlyInt:
    def __int__(self):
        return 3

print("%d" % OnlyInt())
try:
    print("%x" % OnlyInt())
except TypeError as e:
    print(type(e).__name__, e)

class S(str):
    def __rmod__(self, other):
        return "S.__rmod__"
    def __mod__(self, other):
        return "S.__mod__"

print("%s" % S("x"), S("%s") % 1, "%s" % (S("x"),))

class R:
    def __rmod__(self, other):
        return "R.__rmod__ " + other
    def __str__(self):
        return "R()"

print("%s" % R())
