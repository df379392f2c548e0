for src in ("import a.b as c, d", "from a import (b, c as d,)", "from . import a", "from ... import a", "from .... import a", "from .a.b import c", "import a as b.c",
            "from a import b, ", "from a import ()", "import *", "from a import *, b", "from . import *", "import .a", "from a.b. import c", "from a import b.c", "import a, ", "from a import (b"):
    try:
        compile(src, "<t>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
