# exit: 1
import sys

try:
    sys.exit()
except SystemExit as e:
    print(repr(e.code))
sys.exit(True)
