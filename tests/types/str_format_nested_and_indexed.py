class Obj:
    def __init__(self):
        self.a = {"k": [1, (2, 3)]}
        self.self = self

o = Obj()
print("{0.a[k][1][0]} {0.self.self.a[k][0]} {o.a}".format(o, o=o))
print("{:{}}{:{}}|".format("x", 3, "y", 4), "{0:{1}}{0:{2}}|".format("x", 3, 5))
print("{:{fill}{align}{width}}|".format("m", fill="*", align="^", width=9))
print("{:.{}f}".format(3.14159, 2), "{:{}.{}}|".format("abcdef", 8, 3))
print("{0[0]}{0[1]}".format([1, 2]))
print("{0[a-b]} {0[0x1]} {0[ ]}".format({"a-b": 1, "0x1": 2, " ": 3}))
print("{[k]}".format({"k": "v"}), "{0[-1]}".format({"-1": "neg"}))
print("{!r:^9}|{!s:>4}|{!a}".format("é", 5, "é"), "{:>{w}}".format(7, w="4"))
print("{a}{b}{a}".format(a=1, b=2), "{a[b]}".format(a={"b": "c"}), "{{{}}}".format(1))
print("}}{{".format())
import sys
print("{0.__class__.__name__} {1.real} {2.__doc__}".format([], 5, None)[:12])
