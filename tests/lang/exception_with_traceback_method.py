def f():
    raise ValueError("v")


try:
    f()
except ValueError as e:
    tb = e.__traceback__
print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_next.tb_frame.f_code.co_name)
e = KeyError("k").with_traceback(tb)
print(e.__traceback__ is tb)
try:
    raise e
except KeyError as x:
    n = 0
    t = x.__traceback__
    while t:
        n += 1
        t = t.tb_next
    print(n)
try:
    ValueError().with_traceback(5)
except TypeError as x:
    print(x)
print(ValueError().with_traceback(None).__traceback__)
