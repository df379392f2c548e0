try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise IndexError("new")
    except* TypeError as e:
        raise
except ExceptionGroup as e:
    print(repr(e))
    print([repr(x) for x in e.exceptions])
    print(repr(e.exceptions[0].__context__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError:
        raise OSError("alone")
except* OSError as e:
    print(repr(e))
