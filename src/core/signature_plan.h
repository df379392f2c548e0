// signature_plan — the binding plan of a signature, for signature_parse.c and signature.c.
#pragma once

#include "core/signature.h"

enum DefaultKind {
    DEFAULT_REQUIRED,
    DEFAULT_ABSENT,
    DEFAULT_VALUE,
    DEFAULT_TEXT,
    DEFAULT_EMPTY_TUPLE,
    DEFAULT_NUMBER
};

typedef struct Parameter {
    const char *name;
    uint8_t name_size;
    uint8_t convert;  // enum Convert
    bool or_none;     // annotation says `| None`
    bool positional, keyword;
    uint8_t default_kind;
    uint16_t text_size;  // of the default's text
    const char *text;    // DEFAULT_TEXT: between the quotes
    Value value;         // DEFAULT_VALUE
    double number;       // DEFAULT_NUMBER
} Parameter;

struct Signature {
    const char *name;
    uint8_t name_size;
    uint8_t implicit;    // 1: an unnamed first argument comes in front
    uint8_t count;       // parameters with a slot, kwargs included
    uint8_t positional;  // of them, how many can be given by position
    uint8_t required;    // positional parameters without default
    int8_t kwargs;       // slot of **kwargs, or -1
    bool varargs;
    bool plain;        // no conversion and no default needed for an exact positional call
    bool any_keyword;  // some parameter can be named, or there is **kwargs
    bool quick;     // defaults are plain values and no keyword is required: bind_quick() does
    bool converts;  // some parameter has a conversion
    Parameter parameters[];
};

// The plan of a row; constructor: an unnamed first argument comes in front. NULL: raised.
RAISES const Signature *signature_plan(VM *vm, const Def *def, bool constructor);
