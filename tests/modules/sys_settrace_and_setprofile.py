import sys
log = []
def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__: return None
    if event == 'exception':
        arg = arg[0].__name__
    log.append((frame.f_code.co_name, event, frame.f_lineno, arg if not callable(arg) else '?'))
    return tracer
def show(f, *args):
    log.clear()
    sys.settrace(tracer)
    try:
        f(*args)
    except Exception as e:
        pass
    sys.settrace(None)
    for row in log: print(row)
    print('--')
def simple(a):
    b = a + 1
    if b > 1:
        b = 2
    return b
show(simple, 1)
def loop():
    for i in range(2):
        x = i
    while x:
        x -= 1
show(loop)
def inner(n):
    return n * 2
def outer():
    x = inner(1)
    return inner(x)
show(outer)
def fails():
    1 / 0
def calls_failing():
    x = 1
    fails()
show(calls_failing)
def gen():
    yield 1
    yield 2
def use():
    for x in gen():
        pass
show(use)
class A:
    def __init__(self, x):
        self.x = x
    def m(self):
        return self.x
def cls():
    a = A(1)
    a.m()
show(cls)
def comp():
    return [i for i in range(2)]
show(comp)
def with_lines_off():
    sys._getframe().f_trace_lines = False
    a = 1
    b = 2
show(with_lines_off)
def prof(frame, event, arg):
    if frame.f_code.co_filename != __file__: return
    log.append((frame.f_code.co_name, event, frame.f_lineno, getattr(arg, '__name__', arg)))
def profiled():
    len([1])
    [].append(inner(2))
    try: int('x')
    except ValueError: pass
log.clear()
sys.setprofile(prof)
profiled()
sys.setprofile(None)
for row in log:
    if row[0] != '<module>': print(row)
print(sys.gettrace(), sys.getprofile())
frames = []
def same(frame, event, arg):
    frames.append(frame); return same
def one():
    frames.append(sys._getframe())
    a = 1
sys.settrace(same); one(); sys.settrace(None)
fs=[f for f in frames if f.f_code is one.__code__]
print(len(fs), len(set(map(id, fs))))
def bad(frame, event, arg):
    raise KeyError(event)
sys.settrace(bad)
try: one()
except KeyError as e: print('KeyError', e, sys.gettrace())
