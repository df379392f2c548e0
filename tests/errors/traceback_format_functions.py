import sys
import traceback


def f():
    g()


def g():
    raise ValueError('v')


try:
    f()
except ValueError as e:
    caught = e
print(len(traceback.format_tb(caught.__traceback__)), len(traceback.format_tb(caught.__traceback__, 1)), len(traceback.format_tb(caught.__traceback__, -1)))
for limit in None, 0, 1, 2, -1, -2, 99:
    lines = traceback.format_exception(caught, limit=limit)
    print(limit, [line.strip().split('\n')[0].rpartition(', ')[2] for line in lines])
print(traceback.extract_tb(caught.__traceback__)[-1].name, traceback.extract_tb(caught.__traceback__)[-1].line)
print(traceback.format_exception_only(ValueError, ValueError('x')))
print(traceback.format_exception_only(None))
print(traceback.format_exception(None))
for args in [(5,), (ValueError,), (ValueError, 5, None), ()]:
    try:
        print(traceback.format_exception(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(traceback.format_exc())
summary = traceback.TracebackException.from_exception(caught)
print(summary.exc_type_str, str(summary), summary.__cause__, summary.stack[0].name, len(summary.stack))
print([frame.lineno for frame in summary.stack])
