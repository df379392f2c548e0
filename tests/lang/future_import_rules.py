for src in ("from __future__ import division, generators", "'doc'\nfrom __future__ import annotations", "x = 1\nfrom __future__ import annotations",
            "from __future__ import nope", "from __future__ import braces", "from __future__ import *", "from __future__ import (annotations)\nfrom __future__ import division",
            "import sys\nfrom __future__ import annotations", "def f():\n from __future__ import annotations", "from __future__ import barry_as_FLUFL", "'a'\n'b'\nfrom __future__ import division"):
    try:
        compile(src, "<t>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "|", e.msg)
import __future__
print(__future__.annotations.getMandatoryRelease(), __future__.division.getOptionalRelease())
