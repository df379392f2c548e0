# exit: 1
import sys

sys.stdout.write("no newline at end")
raise ValueError("after output")
