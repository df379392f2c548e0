# exit: 2
import atexit
import sys

atexit.register(print, "first registered")


@atexit.register
def second():
    print("second registered")


atexit.register(lambda *a, **k: print(a, k), 1, x=2)
sys.exit(2)
