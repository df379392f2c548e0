import sys
def f():
    a = 1
    a = 2
    a = 3
    return a
def jump(frame, event, arg):
    if frame.f_code is not f.__code__: return None
    first = f.__code__.co_firstlineno
    if event == "line" and frame.f_lineno == first + 2:
        frame.f_lineno = first + 4
    return jump
sys.settrace(jump)
print(f())
sys.settrace(None)
try:
    sys._getframe().f_lineno = 5
except ValueError as e:
    print(e)
