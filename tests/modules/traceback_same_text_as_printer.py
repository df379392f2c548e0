import traceback, sys
HERE = __file__[:-len('traceback_same_text_as_printer.py')]
def f(n):
    if n: return f(n-1)
    return (n
        + None)
def trial(fn):
    try: fn()
    except BaseException as e:
        print(''.join(traceback.format_exception(e)).replace(HERE, ''))
trial(lambda: f(6))
def grp():
    try: {}[1]
    except KeyError as k:
        raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError("x")]*20)]) from k
trial(grp)
trial(lambda: eval("1 +* 2"))
trial(lambda: [].apend)
trial(lambda: undefinedd)
te = traceback.TracebackException(ValueError, ValueError("x"), None, capture_locals=True)
print(list(te.format()), te.exc_type_str)
