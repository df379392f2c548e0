class A:
    def __abs__(self):
        return "abs"
    def __round__(self, n="none"):
        return ("round", n)
    def __divmod__(self, o):
        return ("divmod", o)
    def __rdivmod__(self, o):
        return ("rdivmod", o)
    def __pow__(self, o, m="nomod"):
        return ("pow", o, m)
    def __rpow__(self, o, m="nomod"):
        return ("rpow", o, m)

a = A()
print(abs(a), round(a), round(a, 3), round(a, None), divmod(a, 2), divmod(2, a), pow(a, 2))
print(pow(a, 2, 3), pow(2, a), a ** 5, 5 ** a)
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-(2**70)), divmod(7, -2))
print(divmod(-7.5, 2), divmod(True, 2))
for f in (lambda: abs("x"), lambda: round("x"), lambda: round(object()), lambda: divmod("a", 1),
        lambda: divmod(1, 0), lambda: abs(), lambda: round(), lambda: round(1, 2, 3),
        lambda: divmod(1), lambda: round(number=1.5, ndigits=0), lambda: pow(1, 2, 3, 4)):
    try:
        print(f())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
