try:
    import no_such_module_here
except ModuleNotFoundError as e:
    print(e, e.name, isinstance(e, ImportError))
try:
    import no_such.sub.mod
except ImportError as e:
    print(e)
try:
    from sys import no_such_name
except ImportError as e:
    print(str(e).split(" (")[0], e.name)
try:
    __import__("")
except ValueError as e:
    print(e)
try:
    __import__(5)
except TypeError as e:
    print(e)
import sys
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)
