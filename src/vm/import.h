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
// Gives a module written in C its __spec__ and __package__.
RAISES bool import_set_builtin_spec(VM *vm, Value module, Value name);

// A module that is to run as __main__.
typedef struct MainModule {
    Value name;       // absolute, "pkg.__main__"
    Value code;       // a Code, or NONE: the module is written in C or has no code
    Value file;       // str: where it was found, or its name
    bool is_package;  // then nothing else is filled: its __main__ is wanted
} MainModule;
// Finds module `name` of the package with search path `search` (NONE: top level) and sets the
// attributes of `main` as for that module, without running anything.
RAISES Tri import_main(VM *vm, Value name, Value search, Value main, MainModule *out);
