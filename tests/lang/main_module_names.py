import sys

print(__name__, sys.modules["__main__"].__dict__ is globals(), __doc__, __package__, __spec__)
print(__file__.endswith("main_module_names.py"), type(__builtins__).__name__, "__annotations__" in globals(), __loader__ is not None)
x = 1
print(sys.modules["__main__"].x)
import __main__
print(__main__.x, repr(__main__).startswith("<module '__main__' from"))
