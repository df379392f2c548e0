try: undefined_xyz
except NameError as e: print(e.name, e.args)
def f():
    try: local
    except UnboundLocalError as e: print(e.name, e.args)
    local = 1
f()
def g():
    def h():
        try: free
        except NameError as e: print(type(e).__name__, e.name, e)
    h()
    free = 1
g()
try: eval("missing_abc", {})
except NameError as e: print(e.name)
e = NameError("m", name="n")
print(e.name, AttributeError("a", name="x", obj=5).obj, NameError().name)
class A: pass
a = A()
try: a.zzz
except AttributeError as e: print(e.name, e.obj is a)
try: A.www
except AttributeError as e: print(e.name, e.obj is A)
