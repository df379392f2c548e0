def lines(f):
    try:
        f()
    except Exception as e:
        tb = e.__traceback__.tb_next
    while tb:
        print(f.__name__, tb.tb_frame.f_lineno - tb.tb_frame.f_code.co_firstlineno, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)
        tb = tb.tb_next


class Noop:
    def __enter__(self): return self
    def __exit__(self, *args): pass


def after_with():
    with Noop():
        1 / 0
        pass


def other_except():
    try:
        1 / 0
    except TypeError as e:
        pass


def named():
    try:
        1 / 0
    except Exception as e:
        1 / 0
        pass


def in_finally():
    try:
        1 / 0
    finally:
        x = 1
        pass


for f in (after_with, other_except, named, in_finally):
    lines(f)
