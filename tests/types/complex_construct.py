for args in ((), (1,), (1, 2), (1.5, -0.0), (True,), ("1+2j",), (" 3j ",), ("-1.5e3-2.5J",),
        ("j",), ("-j",), ("+j",), ("1",), ("(1+2j)",), ("nan+infj",), ("1_0+1_0j",), (1j, 1j),
        (1 + 2j, 3), (2, 1j)):
    print(args, complex(*args))
print(complex(real=1, imag=2), complex(imag=3), complex("1e400"), complex("\u0661j"))

class C:
    def __complex__(self):
        return 5j

class F:
    def __float__(self):
        return 2.5

class I:
    def __index__(self):
        return 3

print(complex(C()), complex(F()), complex(I()), complex(F(), I()), complex(C(), 1))
for args in (("",), ("1 + 2j",), ("1+2",), ("1j2",), ("((1))",), ("1+-2j",), ("a",), (None,),
        ("1", 2), (1, "2"), ([],), (1, None), ("1+2jj",)):
    try:
        print(complex(*args))
    except Exception as e:
        print(type(e).__name__, e)
