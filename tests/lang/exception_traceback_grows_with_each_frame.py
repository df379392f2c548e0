def lines(e):
    t, out = e.__traceback__, []
    while t:
        out.append((t.tb_frame.f_code.co_name, t.tb_lineno))
        t = t.tb_next
    return out


def a(): raise ValueError


def b():
    try:
        a()
    except ValueError as e:
        print(lines(e))
        raise


def c():
    b()


try:
    c()
except ValueError as e:
    print(lines(e))
    try:
        raise e
    except ValueError as e2:
        print(lines(e2))
