# exit: 1
import sys

sys.path.insert(0, "_mods")
import fails_later

fails_later.run(3)
