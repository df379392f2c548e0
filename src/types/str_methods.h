// str_methods — the method table of str, whose rows are implemented in several files.
#pragma once

#include "core/def.h"

extern const Def str_methods[];  // str_methods.c
