from decimal import *
import decimal
def t(f, *a, **k):
    try: return repr(f(*a, **k))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
vals = ['0','-0','1.5','123.456','1E+3','1E-10','-7.25','Infinity','NaN','12345678901234567890.123456789','0.0009995','999.995','0E+5','0E-10']
specs = ['','f','.2f','.0f','e','.3e','E','g','.3g','G','%','.1%','10','<10','^10','>10','+','-',' ','010','010.2f',',',',.2f','_.1f','+,.3f','*^20.3e','=+10','z.0f','#.0f','n','.10','015,.2f','x','10s','.0e','.5','012,f', '020,']
for v in vals:
    for s in specs: print(v, s, t(format, Decimal(v), s))
for bad in ['', 'x', '1.2.3', '1e', '--1', '1_000', '_1', ' 1 ', 'infinit', 'nan1x', '١٢', '1e+5', '.5', '5.', '.', 'e5', '+inf', 'sNaN5', '1\n']:
    print(repr(bad), t(Decimal, bad))
for x in [1.1, 0.1, -0.0, float('inf'), float('nan'), 10**50, -5, True, (0,(1,2,3),-2), (1,(),5), (0,(1,),'F'), (0,(1,2),'n'), [0,[1],2], (2,(1,),0), (0,(11,),0), (0,(1,),'x'), (0,1), None, b'1', 1j]:
    print(repr(x), t(Decimal, x), t(Decimal.from_float, x))
for r in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    print(r, [str(Decimal(v).quantize(Decimal('0.1'), rounding=r)) for v in ('1.25','1.35','-1.25','1.21','1.29','1.05','1.01','-1.51','2.00')])
    with localcontext(prec=3, rounding=r): print([str(+Decimal(v)) for v in ('1.2345','-1.2355','1.235','1.225','9.999','12350','0.00012345')], Decimal(2)/3, Decimal(-1)/3, Decimal(2).sqrt(), Decimal(1).exp())
with localcontext() as c:
    c.prec = 50; print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(2).ln(), Decimal(3).log10(), Decimal(2)**Decimal('0.5'), Decimal(7)**Decimal(-3), Decimal('1.1')**100, Decimal(10).ln(), Decimal('1e-20').exp(), Decimal('123456.789').exp(), Decimal('0.99999').ln(), Decimal('1e100').ln())
    c.prec = 5; c.Emax = 10; c.Emin = -10; c.clear_traps()
    for v in ('1E+11','99999.6E+5','1E-11','1.2345E-12','1E-15','1E-16','0E-20','0E+20','123456','1.23456E-10'):
        c.clear_flags(); print(v, +Decimal(v), sorted(k.__name__ for k,f in c.flags.items() if f))
    for f in (lambda: Decimal(1)/0, lambda: Decimal(0)/0, lambda: Decimal('x'), lambda: Decimal(-1).sqrt(), lambda: Decimal(-1).ln(), lambda: Decimal(0).ln(), lambda: Decimal('1e10')*10, lambda: Decimal('1e-10')/1000000, lambda: Decimal(10)**20, lambda: Decimal(10)**-20, lambda: Decimal(1)/3, lambda: Decimal(123456).quantize(Decimal('0.01')), lambda: Decimal(0)**0, lambda: Decimal('Inf')-Decimal('Inf'), lambda: divmod(Decimal(1),0), lambda: Decimal(5)//0, lambda: Decimal('sNaN')+1, lambda: Decimal(100).exp(), lambda: Decimal(-100).exp()):
        c.clear_flags(); print(t(f), sorted(k.__name__ for k,x in c.flags.items() if x))
    c.clamp = 1; print(+Decimal('1E+10'), c)
    c.traps[Inexact] = True; print(t(lambda: Decimal(1)/3)); c.traps[Overflow] = c.traps[Rounded] = True; print(t(lambda: Decimal('1e10')*100))
print(getcontext(), t(Context, prec=0), t(Context, rounding='x'), t(Context, Emin=1), t(setcontext, 5), t(lambda: getcontext().traps.__setitem__(5,1)), DefaultContext, BasicContext, ExtendedContext)
D = Decimal
print(D(1) == 1.0, D('0.1') == 0.1, D(1) < 1.5, D('0.5') == 1/2, D(1) == 'a', 1 + D(1), 2 / D(4), 3 - D(1), 7 // D(2), 7 % D(2), 2 ** D(3), sum([D('0.1')]*10), max(D(1), 2), hash(D('1.5')) == hash(1.5), hash(D(10)) == hash(10), hash(D('0.1')), pow(D(3), 4, 5), t(pow, D(3), D(4), D('0.5')), D(5).fma(2, 3), D('1.20').normalize(), D(12).logical_and(D(10)) if 0 else '', D(1010).logical_and(D(1100)), D(1010).logical_xor(1100), D(1010).logical_invert(), D(12345).rotate(2), D(12345).shift(-2), D(12345).shift(2), D(1).next_toward(2), D('3.7').__trunc__(), round(D('2.675'), 2), round(D('1234'), -2), round(D('2.5')), D('1e3').to_eng_string(), D('12e-9').to_eng_string(), complex(D(1)), D(1).real, D(7).imag)
c = Context(prec=4); print(c.add(D('1.23456'), 1), c.divide(1, 3), c.sqrt(2), c.power(2, 10), c.create_decimal('1.23456'), c.quantize(D('1.25'), D('0.1')), c.abs(-1), c.minus(1), c.plus(D('1.23456')), c.to_sci_string(D('1e5')), c.compare(1,2), c.create_decimal_from_float(3.14159), c.divmod(7,2), c.is_nan(1), c.Etiny(), c.Etop(), c.max(1,2), c.fma(2,3,4), c.ln(2), c.copy_sign(1,-1))
print(t(lambda: c.add('1', 2)), t(lambda: D(1).quantize('0.1')), t(lambda: D(1).quantize(D(1), rounding='x')))
import copy; print(copy.copy(D(1)), copy.deepcopy(D('1.5')), D('1.5').__reduce__(), D('NaN') == D('NaN'), t(lambda: D('NaN') < 1), t(hash, D('sNaN')), t(lambda: D('sNaN') == 1))
class S(Decimal): pass
print(repr(S('1.5')), type(S(1) + 1), type(S('2').sqrt()), type(S(1.5)), D(S(3)))
print((D(2)**D('0.5')), D(2)**D(100), D(2)**D('-0.5'), D('1.5')**D('2.5'), D(9)**D('0.5'), D(8)**(D(1)/3), D('0.001')**D('1e3'), D(2)**D('1e6'), D('1.0000001')**D('1e7'), D(100)**D('0.5'), D(4)**D('1.5'), D('1e-5')**D('0.2'), D(3)**D(200), D('-2')**3, t(lambda: D(-2)**D('0.5')))
