def where(f):
    try:
        f()
    except Exception as e:
        tb = e.__traceback__.tb_next
        print(type(e).__name__, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)


def load():
    return (None
            .missing)


def call():
    return (None
            .missing(
                1))


def store():
    (None
     .missing) = 1


def delete():
    del (None
         .missing)


def chain():
    return (''
            .strip()
            .missing()
            .more)


def arguments():
    return (''
            .join(
                1))


for f in load, call, store, delete, chain, arguments:
    where(f)
