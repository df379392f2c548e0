try:
    try:
        raise KeyboardInterrupt
    except* KeyboardInterrupt as g:
        print(repr(g), type(g).__name__)
        raise
except BaseExceptionGroup as e:
    print("group", repr(e))
except KeyboardInterrupt as e:
    print("naked", repr(e))
try:
    raise SystemExit(3)
except* (KeyError, SystemExit) as g:
    print(g.exceptions[0].code)
try:
    try:
        raise ValueError("unmatched")
    except* TypeError:
        print("no")
except ValueError as e:
    print("still naked", e, e.__context__)
