import os
print(os.path.join("a", "b.txt"), os.path.basename("/x/y.py"), os.path.dirname("/x/y.py"))
print(os.path.splitext("f.tar.gz"))
print(os.path.exists("/"), os.path.isdir("/"), os.path.isfile("/nope"))
print(os.path.normpath("a/../b"), os.sep, os.getcwd() == os.path.abspath("."))
