class Money:
    def __init__(self, v):
        self.v = v
    def __format__(self, spec):
        if spec.endswith("cur"):
            return "$" + format(self.v, spec[:-3] or ".2f")
        return format(self.v, spec)

m = Money(1234.5)
print(format(m, "cur"), format(m, ",.1fcur"), f"{m:cur}", f"{m:>12,.2f}")
print("{:{}cur}".format(m, ".0f"), "{0:cur}|{0}".format(m), format(m))
print(format(5), format("a", ">3"), format(2.5, ".3f"), format(True), format(True, "d"))
print(format(None), format([1]), format(1j, ".1f"), format(255, "#x"), format("s", "s"))

class Sub(str):
    pass

print(format("x", Sub(">4")), format(3, Sub("03d")))

class SF(str):
    def __format__(self, s):
        return "custom:" + s

print(f"{SF('a'):zz}", "{:q}".format(SF("b")), format(SF("c")))
for a in ((5, 5), (5, b"d"), (5, None), ([], "d"), (object(), "x")):
    try:
        print(format(*a))
    except TypeError as e:
        print(type(e).__name__, e)
