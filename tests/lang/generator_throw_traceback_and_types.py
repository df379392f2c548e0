def g():
    while True:
        try:
            yield
        except ValueError as e:
            print("in", repr(e), e.__traceback__.tb_frame.f_code.co_name)
x = g()
next(x)
x.throw(ValueError)
x.throw(ValueError("i"))
class Sub(ValueError):
    def __init__(self, *a): super().__init__("sub", *a)
x.throw(Sub)
for bad in (5, "s", None, int, [], ValueError.__init__):
    try:
        x.throw(bad)
    except TypeError as e:
        print(e)
try:
    x.throw()
except TypeError as e:
    print(e)
try:
    x.throw(KeyError("leaves"))
except KeyError as e:
    tb, names = e.__traceback__, []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)
print(list(x))
