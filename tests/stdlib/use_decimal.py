from _pydecimal import Decimal as D, getcontext, localcontext, ROUND_HALF_UP
print(D("0.1") + D("0.2"), D(1) / D(7), D("2").sqrt(), D("1.25").quantize(D("0.1"), ROUND_HALF_UP), D("-0"), D("1E+3"))
with localcontext() as c:
    c.prec = 50
    print(D(2).sqrt(), D(1).exp())
print(D("NaN") == D("NaN"), D("Infinity") > 1, sorted([D("3"), D("1.5")]), f"{D('1234567.891'):,.2f}", D("12.3").as_tuple())
