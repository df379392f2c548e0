import fnmatch
print([fnmatch.fnmatch(n, p) for n, p in (("a.py", "*.py"), ("a.pyc", "*.py?"), ("b1", "[ab][0-9]"), ("c1", "[!c]*"), ("A", "a"))])
print(fnmatch.filter(["x.c", "x.h", "y.c", "README"], "*.[ch]"), fnmatch.fnmatchcase("Ab", "a*"))
