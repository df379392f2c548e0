import sys


def f():
    local = 1
    raise ValueError('v')


try:
    f()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno >= tb.tb_lineno, tb.tb_lasti >= 0))
        tb = tb.tb_next
    print(names)
    tb = e.__traceback__
    print(sorted(tb.tb_next.tb_frame.f_locals), tb.tb_frame.f_globals is globals())
    for name, value in ('tb_next', 5), ('tb_lineno', 1), ('tb_frame', None), ('x', 1):
        try:
            setattr(tb, name, value)
        except Exception as error:
            print(type(error).__name__, error)
    try:
        tb.tb_next.tb_next = tb
    except ValueError as error:
        print(error)
    tb.tb_next = None
    print(tb.tb_next)
    for bad in 5, 'x', [tb]:
        try:
            e.__traceback__ = bad
        except TypeError as error:
            print(error)
    e.__traceback__ = None
    print(e.__traceback__, e.with_traceback(tb).__traceback__ is tb)
    try:
        e.with_traceback(5)
    except TypeError as error:
        print(error)
try:
    type(sys._getframe())()
except TypeError as error:
    print(error)
