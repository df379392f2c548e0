# exit: 1
import sys

sys.ext()
