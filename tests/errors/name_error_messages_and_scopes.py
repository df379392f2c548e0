def local_before():
    print(v)
    v = 1
def deleted():
    w = 1
    del w
    return w
def free():
    def g(): return q
    g()
    q = 1
def augmented():
    n += 1
def loop_var():
    for i in []: pass
    return i
def except_var():
    try: 1 / 0
    except ZeroDivisionError as e: pass
    return e
def import_var():
    print(sys)
    import sys
class C:
    def m(self): return class_attr
    class_attr = 1


for f in (local_before, deleted, free, augmented, loop_var, except_var, import_var, C().m, lambda: nothing, lambda: [z for _ in [1]], lambda: __class__):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e, e.name)
