import sys
def tr(f, e, a):
    print(e, f.f_code.co_name, f.f_lineno)
    return tr
def g():
    f = sys._getframe()
    while f:
        f.f_trace = tr
        f = f.f_back
    sys.settrace(tr)
def h():
    x = 1
    g()
    x = 2
    return x
h()
y = 1
for i in range(2):
    y += i
sys.settrace(None)
print(sys._getframe().f_trace is tr)
