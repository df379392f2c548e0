def leaf(): raise ValueError("leaf")


try:
    try:
        leaf()
    except Exception as e:
        raise ExceptionGroup("g", [e])
except* ValueError as g:
    inner = g.exceptions[0]
    print(repr(g), repr(g.__context__), g.__context__ is inner)
    tb, names = inner.__traceback__, []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)
try:
    try:
        raise ValueError(1)
    except* ValueError:
        raise TypeError(2)
except TypeError as e:
    print(repr(e), repr(e.__context__), e.__cause__)
