# exit: 0
import sys
print("before")
sys.exit(256)
