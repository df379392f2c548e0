import sys
def f():
    a = 1
    fr = sys._getframe()
    print(fr is sys._getframe(), fr.f_back is sys._getframe(1))
    a = 2
    fr.f_locals['a'] = 5
    fr.f_locals['zz'] = 6
    print(a, locals()['zz'], fr.f_locals['a'])
    return fr
fr = f()
print(sorted(fr.f_locals), fr.f_lineno)
fr.clear(); print(fr.f_locals)
def g(x):
    y = x * 2
    1 / 0
def h():
    z = 3
    try:
        g(4)
    except ZeroDivisionError as e:
        tb = e.__traceback__
        print(tb.tb_frame is sys._getframe(), tb.tb_next.tb_frame.f_locals, tb.tb_lineno, tb.tb_frame.f_lineno)
        z = 9
    return tb
tb = h()
print(tb.tb_frame.f_locals['z'], tb.tb_next.tb_frame.f_code.co_name, tb.tb_frame.f_lineno)
def gen():
    a = 1
    fr = sys._getframe()
    yield fr
    a = 2
    yield fr
    a = 3
it = gen()
print(it.gi_frame.f_lineno)
f1 = next(it)
print(f1 is it.gi_frame, f1.f_locals['a'], f1.f_lineno, f1.f_back)
f1.f_locals['a'] = 17
print(f1.f_locals['a'])
try: f1.clear()
except RuntimeError as e: print(e)
print(next(it) is f1, f1.f_locals['a'], f1.f_lineno)
print(list(it), it.gi_frame, f1.f_locals['a'], f1.f_lineno)
def rec(n):
    if n == 0: raise ValueError
    rec(n-1)
try: rec(3)
except ValueError as e:
    t = e.__traceback__
    while t:
        print(t.tb_frame.f_code.co_name, t.tb_frame.f_locals.get('n'))
        t = t.tb_next
class A:
    x = 1
    fr = sys._getframe()
    print(fr.f_locals['x'], fr.f_locals is locals())
