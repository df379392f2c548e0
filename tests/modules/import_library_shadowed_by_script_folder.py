# A module beside the script comes before one of the library; a folder without __init__.py does not.
import os, sys, tempfile
with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    with open(os.path.join(folder, "copy.py"), "w") as file:
        file.write("mine = 1\n")
    os.mkdir(os.path.join(folder, "contextlib"))
    os.mkdir(os.path.join(folder, "plain"))
    import copy
    import contextlib
    import plain
    print(copy.mine, hasattr(copy, "deepcopy"))
    print(contextlib.suppress.__name__, plain.__name__)
    sys.path.remove(folder)
    del sys.modules["copy"]
    import copy
    print(hasattr(copy, "mine"), hasattr(copy, "deepcopy"))
