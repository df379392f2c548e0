class A:
    def __delitem__(self, k): print("del", k)


class B:
    def __setitem__(self, k, v): print("set", k, v)


class C:
    def __rpow__(self, o): return "rpow"


for f in (lambda: A().__setitem__(1, 2), lambda: exec("A()[1] = 2"), lambda: exec("del B()[1]"), lambda: pow(C(), 2, 3), lambda: pow(2, C())):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
