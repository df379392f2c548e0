class P:
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __ipow__(self, o): return "ipow"


p = P()
print(pow(p, 2), pow(p, 2, 3), p ** 2, 2 ** p)
p **= 2
print(p)
print(pow(2, 10, 1000), pow(3, -1, 7), pow(2, -1), pow(base=2, exp=3, mod=5), pow(-2, 3, 5), pow(2, 3, -5))
for a in ((2, 3, 0), (2, -1, 4), (2.0, 3, 5), (2, 3, 1.0)):
    try:
        pow(*a)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
