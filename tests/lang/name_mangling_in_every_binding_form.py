class _Cls:
    import os as __imp
    from sys import path as __path
    __plain = 1
    for __loop in (1, 2): pass
    with open(__file__) as __file: pass
    try: raise KeyError
    except KeyError as __exc: __saved = __exc
    def __func(self, __arg=3, *, __kw=4): return sorted(locals())
    class __Inner: __deep = 1
    __ann: int = 5
    (__walrus := 6)
    __a, *__b = 1, 2
    def use(self):
        global __glob
        __glob = 9
        return self.__func(_Cls__kw=1), self.__func.__name__, self.__Inner.__name__
    def kwargs(self, **kw): return kw
    def call(self): return self.kwargs(__x=1, **{"__y": 2})
    def nonl(self):
        __v = 1
        def inner():
            nonlocal __v
            __v += 1
            return __v
        return inner()
    def dele(self):
        self.__t = 1
        del self.__t
        return hasattr(self, "_Cls__t"), hasattr(self, "__t")
print(sorted(n for n in vars(_Cls) if n.startswith("_Cls")))
c = _Cls()
print(c.use(), _Cls__glob, c.call(), c.nonl(), c.dele())
print(_Cls.__annotations__, vars(_Cls._Cls__Inner)["_Inner__deep"])
class __: __x = 1
class ___D: __x = 2; __x__ = 3; __ = 4; ___ = 5; __x_ = 6; _x = 7
print(sorted(n for n in vars(__) if "x" in n), sorted(n for n in vars(___D) if "x" in n or n in ("__", "___")))
