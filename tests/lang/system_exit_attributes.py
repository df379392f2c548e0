for a in ((), (0,), (3,), ("text",), (1, 2), (None,)):
    e = SystemExit(*a)
    print(e.code, e.args, repr(e), isinstance(e, Exception))
import sys
for a in ((), (5,), ("msg",), ((1, 2),)):
    try:
        sys.exit(*a)
    except SystemExit as e:
        print(repr(e.code), e.args)
