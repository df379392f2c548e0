import sys
def run(f, *a):
    ev=[]
    def t(fr, e, arg):
        if fr.f_code is f.__code__:
            ev.append((e[0], fr.f_lineno - f.__code__.co_firstlineno))
            return t
    sys.settrace(t)
    try:
        try: f(*a)
        except Exception as e: ev.append(type(e).__name__)
    finally: sys.settrace(None)
    print(f.__name__, *[x if isinstance(x,str) else x[0]+str(x[1]) for x in ev])
def a1(x):
    if x:
        return 1
def a2(x):
    for i in range(x):
        if i == 1:
            continue
        y = i
    else:
        z = 1
def a3(x):
    while x:
        x -= 1
        if x == 1:
            break
    return x
def a4(x):
    try:
        y = 1 / x
    except ZeroDivisionError:
        pass
    except TypeError as e:
        y = 2
    else:
        y = 3
    finally:
        z = 1
    return 5
def a5(x):
    with open("/dev/null") as f:
        y = 1
        if x:
            return 1
    z = 2
def a6(x):
    match x:
        case 1:
            y = 1
        case [a, b]:
            y = 2
        case _:
            y = 3
def a7(x):
    match x:
        case 1:
            return 1
        case [a, b]:
            return 2
def a8(x):
    try:
        try:
            1/0
        finally:
            x = 1
    except:
        return 1
def b1(x):
    assert x
    if x and \
       y0(x):
        pass
    elif x:
        z = 1
    else:
        z = 2
def y0(x): return x > 1
def b2(x):
    def g():
        return 1
    class C:
        z = 1
    return g()
def b3(x):
    while True:
        try:
            if x: break
        except ValueError:
            continue
    del x
def b4(x):
    """doc"""
    global zz
    zz = 1
    if not x:
        raise ValueError("x")
    import os
    yield 1
def b5(x):
    return [
        x,
        y0(
            x),
    ]
def b6(x):
    for i in x:
        try:
            continue
        finally:
            j = 1
def b7(x):
    if x:
        if x > 1:
            y = 1
    else:
        y = 2
for f in (a1,a2,a3,a4,a5,a6,a7,a8,b1,b2):
    for v in (0,1,3): run(f,v)
run(a6,[1,2]); run(a7,[1,2]);run(a4,"a");run(b3,1);run(b4,0);run(b6,[1,2])
run(b5, 2); run(b7,1);run(b7,2);run(b7,0)
