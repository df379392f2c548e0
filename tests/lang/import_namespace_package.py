import sys

sys.path[0:0] = ["_mods/nsa", "_mods/nsb"]
import ns.one
import ns.two

print(ns.one.V, ns.two.V, len(list(ns.__path__)), getattr(ns, "__file__", None), repr(ns).split(" (")[0])
