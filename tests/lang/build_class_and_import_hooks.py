import builtins

real_build, real_import = builtins.__build_class__, builtins.__import__


def my_build(func, name, *bases, **kw):
    print("build", name, bases, kw)
    return real_build(func, name, *bases, **kw)


def my_import(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, fromlist, level)
    return real_import(name, globals, locals, fromlist, level)


builtins.__build_class__ = my_build
class A(int): pass
builtins.__build_class__ = real_build
builtins.__import__ = my_import
import sys
from sys import path as p, argv
import sys as s
builtins.__import__ = real_import
try:
    __build_class__(5, "x")
except TypeError as e:
    print(e)
print(__build_class__(lambda: None, "Made").__name__)
