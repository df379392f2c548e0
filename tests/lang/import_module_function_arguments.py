import sys
import collections.abc
print(collections.abc.Mapping.__name__)
import importlib
print(importlib.import_module("os.path").__name__, importlib.import_module(".abc", "collections").__name__)
for args in ((".abc",), (".abc", ""), ("",), ("collections.nothing",), ("..x", "collections"), (5,)):
    try:
        importlib.import_module(*args)
    except (ImportError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
