x = 2.5
print(x.__add__(1), x.__radd__(1), x.__sub__(1), x.__rsub__(1), x.__mul__(2), x.__rmul__(2))
print(x.__truediv__(2), x.__rtruediv__(5), x.__floordiv__(2), x.__rfloordiv__(7))
print(x.__mod__(2), x.__rmod__(7), x.__pow__(2), x.__rpow__(2), x.__divmod__(2))
print(x.__neg__(), x.__pos__())
print(x.__add__("a"), x.__eq__("a"), x.__lt__("a"), x.__lt__(3), x.__ge__(2.5))
print(x.__hash__() == hash(2.5), x.__round__(), x.__round__(1), x.__trunc__())
print(x.__float__(), x.__getnewargs__(), x.__repr__(), x.__format__(".2f"))
for f in (lambda: x.__pow__(2, 3), lambda: x.__add__(), lambda: x.__add__(1, 2),
        lambda: x.__truediv__(0), lambda: x.__round__("a"), lambda: float.__add__(1, 2.0),
        lambda: x.hex(1), lambda: float.fromhex(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
