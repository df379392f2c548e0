# exit: 1
import sys

sys.path.insert(0, "_mods")


def load():
    import fails_at_once


load()
