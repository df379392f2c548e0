class _A__:
    __x = 1
    __y__ = 2
    ___z = 3
    __ = 4
    __a_ = 5


class __:
    __kept = 1


print(sorted(k for k in vars(_A__) if not k.startswith("__") or k in ("__y__", "__")))
print([k for k in vars(__) if "kept" in k])


class B:
    import sys as __sys
    global __g
    __g = 1
    def f(self):
        import sys as __s
        try:
            raise ValueError
        except ValueError as __e:
            return sorted(locals())


print(B._B__sys.__name__, _B__g, B().f())
