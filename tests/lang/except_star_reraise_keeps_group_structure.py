tree = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), ValueError(3)]), OSError(4)])
try:
    try:
        raise tree
    except* ValueError:
        raise
    except* OSError as g:
        print(repr(g))
except ExceptionGroup as g:
    print(repr(g))
    print(g is tree, g.message)

try:
    try:
        raise tree
    except* ValueError as g:
        raise g
except ExceptionGroup as g:
    print(repr(g))

try:
    try:
        raise tree
    except* ValueError as g:
        raise KeyError("new") from g
    except* TypeError:
        pass
except ExceptionGroup as g:
    print(repr(g))
    print(repr(g.exceptions[0].__cause__))
