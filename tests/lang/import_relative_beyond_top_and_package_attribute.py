import sys
import types
def attempt(text, **ns):
    try:
        exec(text, ns)
        print("ok", sorted(n for n in ns if not n.startswith("__")))
    except Exception as e:
        print(type(e).__name__, e)
pkg = types.ModuleType("fakepkg")
pkg.__path__ = []
pkg.thing = 5
sys.modules["fakepkg"] = pkg
sys.modules["fakepkg.inner"] = types.ModuleType("fakepkg.inner")
attempt("from . import thing", __package__="fakepkg")
attempt("from . import thing", __name__="fakepkg.inner", __package__=None)
attempt("from .. import thing", __name__="fakepkg.inner", __package__="fakepkg")
attempt("from ..x import thing", __package__="fakepkg")
attempt("from .inner import nothing", __package__="fakepkg")
attempt("from .absent import nothing", __package__="fakepkg")
attempt("from . import absent", __package__="fakepkg")
attempt("from . import x", __name__="__main__")
attempt("from . import x", __package__="")
attempt("from . import x", __package__=5)
attempt("from . import x", __package__="not_loaded")
attempt("from . import thing", __name__="fakepkg", __path__=[])
