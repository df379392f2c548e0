class C:
    def m(self, v):
        match v:
            case {"k": __x}: return sorted(n for n in locals() if "x" in n)
            case [__a, *__rest] if __a: return __rest, sorted(locals())
            case Point(__px=__q): return __q, sorted(locals())
            case str() as __s: return sorted(locals())
    def comp(self): return [__i for __i in (1, 2)], {__k: __v for __k, __v in {1: 2}.items()}, (lambda __p: __p)(3)
    def fs(self):
        __f = 1
        return f"{__f=} {__f}"
    def imp(self):
        try:
            import __missing_module
        except ImportError as e: print(e)
        try:
            import a.__missing
        except ImportError as e: print(e)
        try:
            from __pkg import y
        except ImportError as e: print(e)
    def ty[__T](self, x: __T) -> __T: return x
class Point: _C__px = 5
c = C()
print(c.m({"k": 1}), c.m([1, 2]), c.m(Point()), c.m("s"))
print(c.comp(), c.fs())
c.imp()
print(C.ty.__type_params__, C.ty.__annotations__)
