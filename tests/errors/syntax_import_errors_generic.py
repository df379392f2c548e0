def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("import a.", "import a as", "import a as b.c", "import a, ", "from a",
            "from import a", "from a import b c", "import a b", "from a import b as",
            "from a import (b, c),", "import *", "from a import (*)", "from a import b.c",
            "import 1", "from 1 import a", "from a import ()", "import a as 1",
            "from a import b as c.d"):
    show(src)
