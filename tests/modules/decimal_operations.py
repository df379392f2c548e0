# slow:
# Results are condensed to a checksum for each line.
import builtins
import decimal
import math
from binascii import crc32
from decimal import *


def print(*args):
    builtins.print(*args[:2], crc32(repr(args).encode()))


def t(f, *a, **k):
    try: return repr(f(*a, **k))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
vals = ['0','-0','1','-1','2','3','10','0.1','-0.5','1.5','2.5','123.456','1E+3','1E-3','-7','9.99','1e10','1.00','0.00','Infinity','-Infinity','NaN','-NaN123','sNaN','12345678901234567890.123456789','1E+999999','1E-1000005','9.999999999999999999999999999E+999999','0E+5','0E-10','1e-28', '0.9999999999999999999999999999', '100', '0.01', '64', '0.25']
D = [Decimal(v) for v in vals]
for d in D:
    print(repr(d), t(hash, d) if not d.is_nan() else '', t(int, d) if d.adjusted()<100 else '', t(float, d), d.as_tuple(), t(d.as_integer_ratio) if abs(d.adjusted()) < 100 else '', d.adjusted(), d.to_eng_string(), d.number_class(), bool(d))
    print([t(f, d) for f in (lambda x: -x, lambda x: +x, abs, Decimal.sqrt, Decimal.normalize, Decimal.to_integral_value, Decimal.to_integral_exact, Decimal.logb, Decimal.next_plus, Decimal.next_minus) + ((round, math.floor, math.ceil) if d.adjusted()<100 else ())])
    if not d.is_finite() or abs(d.adjusted()) < 12: print([t(f, d) for f in (Decimal.exp, Decimal.ln, Decimal.log10)])
ops = [('+', lambda a,b: a+b), ('-', lambda a,b: a-b), ('*', lambda a,b: a*b), ('/', lambda a,b: a/b), ('//', lambda a,b: a//b), ('%', lambda a,b: a%b), ('divmod', divmod), ('cmp', Decimal.compare), ('ct', Decimal.compare_total), ('max', Decimal.max), ('min', Decimal.min), ('mm', Decimal.max_mag), ('rn', Decimal.remainder_near), ('q', Decimal.quantize), ('==', lambda a,b: a==b), ('<', lambda a,b: a<b), ('sq', Decimal.same_quantum), ('cs', Decimal.copy_sign), ('nt', Decimal.next_toward), ('sc', Decimal.scaleb)]
for n, f in ops:
    for a in D:
        print(n, a, [t(f, a, b) for b in D])
for a in D[:20] + D[24:25] + D[32:]:
    print('**', a, [t(lambda x,y: x**y, a, b) for b in D[:20] + D[32:]])
