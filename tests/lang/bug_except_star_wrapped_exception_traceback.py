def f(x):
    try:
        x // 0
    except* ZeroDivisionError as e:
        print(repr(e), e.__traceback__ is None, e.exceptions[0].__traceback__ is None)
        raise


def g(x):
    try:
        x // 0
    except* ZeroDivisionError as e:
        raise e


def h(x):
    try:
        x // 0
    except* TypeError as e:
        pass


for action in f, g, h:
    try:
        action(1)
    except Exception as e:
        tb, lines = e.__traceback__, []
        while tb:
            lines.append(tb.tb_lineno)
            tb = tb.tb_next
        print(repr(e), lines)
