def a():
    try: raise ValueError
    finally: return "return"
def b():
    for _ in (1,):
        try: raise ValueError
        finally: break
    return "break"
def c():
    for _ in (1, 2):
        try: raise ValueError
        finally: continue
    return "continue"
def d():
    try:
        try: raise ValueError
        finally: raise KeyError
    except KeyError as e: return repr(e.__context__)
def e():
    try: return 1
    finally:
        try: return 2
        finally: pass
def f():
    while True:
        try: continue
        finally: break
    return "out"
def g():
    try: sys_exit()
    except NameError: return "handler"
    finally: print("g finally")
def h():
    try: raise SystemExit
    finally: return "even SystemExit"
print(a(), b(), c(), d(), e(), f(), g(), h())
