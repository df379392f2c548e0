import sys
ev = []
def tr(f, e, a):
    if f.f_code.co_filename == __file__:
        ev.append((e, f.f_code.co_name, f.f_lineno, a[0].__name__ if e == 'exception' else a if e=='return' else None))
    return tr
def start():
    f = sys._getframe(1)
    while f:
        f.f_trace = tr
        f = f.f_back
    sys.settrace(tr)
def inner():
    start()
    x = 1
    raise ValueError
def middle():
    y = 1
    inner()
    y = 2
def outer():
    try:
        middle()
    except ValueError:
        z = 1
    for i in range(2):
        z += i
    return z
outer()
sys.settrace(None)
for e in ev: print(e)
ev.clear()
def key(v):
    if v == 2: start()
    return -v
print(sorted([1,2,3], key=key))
def gen():
    yield 1
    start()
    yield 2
    yield 3
sys.settrace(None)
t = 0
for v in gen():
    t += v
    t += 1
sys.settrace(None)
for e in ev: print(e)
def prof(f, e, a): 
    if e in ('call','return'): ev.append((e, f.f_code.co_name))
ev.clear()
def a(): sys.setprofile(prof); return b()
def b(): return 1
a()
sys.setprofile(None)
print(ev)
def traced(f, e, a):
    print(sys.gettrace() is traced, e); raise KeyError("boom")
def q(): pass
sys.settrace(traced)
try: q()
except KeyError as e: print("got", e)
print(sys.gettrace())
