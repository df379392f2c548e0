# exit: 4
import sys


def g():
    try:
        yield 1
    finally:
        print("closing")


for x in g():
    sys.exit(4)
