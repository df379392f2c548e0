// convert — argument conversions named by annotations in signature text.
#pragma once

#include "core/object.h"

enum Convert {
    CONVERT_NONE,
#define CONVERSION(name, doc) CONVERT_##name,
#include "core/convert.def"
#undef CONVERSION
    CONVERT_COUNT
};

typedef struct ConvertPlace {  // for messages
    const char *function;
    int function_size;
    const char *parameter;
    int parameter_size;
    int position;  // 1-based, self not counted; 0: the function takes exactly one argument
    bool named;    // the parameter can be given by name
    bool or_none;  // None is fine, too
} ConvertPlace;

// CONVERT_NONE for names that only document.
uint8_t convert_by_name(const char *name, size_t size);

// Replaces *slot by the converted value.
RAISES bool convert_argument(VM *vm, enum Convert convert, const ConvertPlace *place,
                             Value *slot);

// The float y that a function of libm made of x: an invented NaN is a ValueError, an invented
// infinity an OverflowError or a ValueError.
RAISES Maybe convert_double_result(VM *vm, bool overflows, double x, double y);
