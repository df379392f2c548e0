# exit: 1
import sys

sys.path.insert(0, "_mods")
import plainmod

plainmod.functoin()
