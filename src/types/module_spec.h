// module_spec — what import needs of ModuleSpec.
#pragma once

#include "core/object.h"

// origin: a str or NONE. search: list of the places of submodules, NONE for plain modules.
// has_location: origin is the path of a file.
RAISES Maybe module_spec_new(VM *vm, Value name, Value origin, Value search, bool has_location);
// spec.loader, made by importlib.machinery when the importer left it out.
RAISES Maybe module_spec_loader(VM *vm, Value self);
// Was the module found in the library inside the binary?
bool module_spec_is_frozen(Value self);
