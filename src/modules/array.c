// array — the module of array.array, which is types/array*.c.

#include "py.h"

static const Def array_defs[] = {
    {"array", TYPE_REF(T_array), NULL},
    {"ArrayType", TYPE_REF(T_array), NULL},
    {"typecodes", TEXT("bBuwhHiIlLqQfd"), NULL},
    {0},
};

MODULE(array,
       "This module defines an object type which can efficiently represent\nan array of basic "
       "values: characters, integers, floating-point\nnumbers.");
