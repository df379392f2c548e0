def meta(name, bases, ns, **kw):
    return name, bases, sorted(k for k in ns if not k.startswith("__")), kw


class X(int, metaclass=meta, flag=1):
    a = 1
    b = 2


print(X)


class Y(metaclass=lambda *a, **k: None):
    pass


print(Y)
