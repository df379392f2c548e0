for src, g in (("from . import x", {}), ("from .a import x", {"__name__": "__main__"}), ("from .. import x", {"__name__": "p.m", "__package__": "p"}),
               ("from . import x", {"__package__": 5}), ("from .m import x", {"__package__": "no_such_pkg"})):
    try:
        exec(src, g)
    except (ImportError, TypeError, SystemError, KeyError) as e:
        print(type(e).__name__, e)
