class C:
    pass


c = C()
try:
    c.missing
except AttributeError as e:
    print(e.name, e.obj is c, e.args)
try:
    C.gone
except AttributeError as e:
    print(e.name, e.obj is C)
try:
    raise AttributeError("custom", name="n", obj=5)
except AttributeError as e:
    print(e, e.name, e.obj)
