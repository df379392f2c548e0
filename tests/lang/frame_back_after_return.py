# ours: CPython keeps the chain of a frame that has ended
import sys


def f():
    return sys._getframe()


def deep(n):
    return deep(n - 1) if n else f()


frame = deep(5)
[str(i) * 3 for i in range(100)]
print(frame.f_back, frame.f_code.co_name)
live = sys._getframe()
print(live.f_back)
