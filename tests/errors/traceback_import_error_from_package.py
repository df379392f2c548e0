# exit: 1
import _mods.no_such_module
