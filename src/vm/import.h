// import — finding, loading and naming modules.
#pragma once

#include "core/object.h"

// __import__(name, globals, locals, fromlist, level).
RAISES Maybe import_module(VM *vm, Value name, Value globals, Value fromlist, int level);
// The module of this absolute dotted name, imported if need be.
RAISES Maybe import_absolute(VM *vm, Value name);
// module.name, or the submodule of that name; ImportError.
RAISES Maybe import_from(VM *vm, Value module, Value name);
// from module import *: public names go into namespace (dict or other mapping).
RAISES bool import_star(VM *vm, Value module, Value namespace);
// A module written in C of this name, without entering it in sys.modules; NOTHING if there is none.
RAISES Maybe import_builtin(VM *vm, Value name);
// Is the code of the module of this name running for the first time?
bool import_is_running(VM *vm, Value name);
