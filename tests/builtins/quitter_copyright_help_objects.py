print(repr(exit).startswith("Use exit"), type(quit).__name__)
print(repr(copyright).startswith("Copyright"), type(license).__name__, repr(help))
for f, a in ((exit, ()), (quit, (3,)), (exit, ("msg",))):
    try:
        f(*a)
    except SystemExit as e:
        print(repr(e))
print(__debug__, type(__debug__).__name__, __name__, type(__builtins__).__name__, __doc__)
print(__spec__)
