x = "global"
def f():
    x = "local"
    class A:
        y = x
    class B:
        x = x if False else "class"
        def m(self): return x
        z = [x for _ in "1"], (lambda: x)()
    class C:
        print(x)
        x = "set later"
        print(x)
        del x
        print(x)
    class D:
        global x
        print(x)
    class E:
        nonlocal x
        x = "changed by class"
    return A.y, B().m(), B.z, x, hasattr(E, "x")
print(f())
class F:
    a = 1
    b = [a for _ in range(1)] if False else [i for i in range(a)]
    try:
        c = [a for i in range(1)]
    except NameError as e:
        print(e)
    d = (lambda a=a: a)()
    e = {k: v for k, v in [(a, 2)]}
print(F.b, F.d, F.e, x)
def g():
    class G:
        try:
            print(late)
        except NameError as e:
            print(type(e).__name__, e)
    late = 1
g()
