# The namespace of sys is the same however one looks at it.
import sys

names = ["version_info", "flags", "float_info", "int_info", "hash_info", "thread_info", "implementation",
         "stdlib_module_names", "builtin_module_names", "maxsize", "argv"]
sys.int_info = "replaced"
del sys.float_info
print(hasattr(sys, "float_info"), sys.int_info)
print([name for name in names if name not in dir(sys)])
print([name for name in names if name not in vars(sys)])
print([name for name in names if name not in sys.__dict__])
print(all(sys.__dict__[name] is getattr(sys, name) for name in names if name != "float_info"))
try:
    del sys.no_such_name
except AttributeError as e:
    print("AttributeError")
try:
    sys.no_such_name
except AttributeError as e:
    print(e)
namespace = {}
exec("from sys import *", namespace)
print("version_info" in namespace, "int_info" in namespace)
