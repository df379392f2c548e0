for src in ("import nope_mod", "import nope_mod.sub", "from nope_mod import x", "from sys import nope_attr", "import sys.nope_sub", "from sys.nope import x", "from . import x", "from .m import x", "import sys as a, nope2"):
    try:
        exec(src, {"__name__": "plain"})
    except ImportError as e:
        print(src, "|", type(e).__name__, str(e), e.name, e.path)
