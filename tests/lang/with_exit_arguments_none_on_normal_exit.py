class M:
    def __enter__(self): return self
    def __exit__(self, *a):
        print(a if a == (None, None, None) else (a[0].__name__, str(a[1]), a[2].tb_frame.f_code.co_name))
        return True
def f():
    with M(): pass
    with M(): return 1
def g():
    with M(): yield 1
def h():
    for i in (1, 2):
        with M():
            if i == 1: continue
            break
    with M(): [][0]
    with M() as m, m: raise KeyError("inner only")
f()
h()
x = g()
next(x)
x.close()
y = g()
next(y)
print(y.throw(ValueError("thrown"), None) if False else list(y))
with M(): raise SystemExit(3)
print("still here")
