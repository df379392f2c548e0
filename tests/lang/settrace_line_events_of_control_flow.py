import sys
def run(f, *a):
    events = []
    first = f.__code__.co_firstlineno
    def tracer(frame, event, arg):
        if frame.f_code is f.__code__:
            events.append((event[0], frame.f_lineno - first))
            return tracer
    sys.settrace(tracer)
    try:
        f(*a)
    finally:
        sys.settrace(None)
    print("".join(f"{e}{n} " for e, n in events))
def loop(n):
    for i in range(n):
        if i:
            pass
        else:
            x = 1
    else:
        y = 2
def wh(n):
    while n:
        n -= 1
        if n == 1:
            break
        continue
    return n
def tr(v):
    try:
        if v:
            raise ValueError
    except ValueError:
        x = 1
    else:
        x = 2
    finally:
        y = 3
def multi():
    x = [
        1,
        2]
    return (x,
            x)
run(loop, 0); run(loop, 2); run(wh, 3); run(wh, 0); run(tr, 0); run(tr, 1)
