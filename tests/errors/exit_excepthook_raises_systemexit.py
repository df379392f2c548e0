# exit: 5
import sys
def w(*a):
    raise SystemExit(5)
sys.excepthook = w
1/0
