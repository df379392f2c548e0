// def — rows that declare built-in functions, methods, attributes and constants.
//
// The signature string is Python's own and the single source for arity, keywords, defaults,
// conversion, TypeError wording, help() and inspect.signature:
//
//   {"insert(self, index: size, object, /)", FN(list_insert), "Insert object before index."},
//   {"sort(self, /, *, key=None, reverse: bool = False)", FN(list_sort), "Sort in place."},
//   {"print(*args, sep=' ', end='\\n', file=None, flush: bool = False)", FN(builtins_print), "…"},
//
// The C function receives one slot per parameter, in order of declaration (self, positional,
// keyword-only, and the dict of `**kwargs`), then the extra positional arguments of `*args` in
// place; n counts all slots. Missing optional parameters hold their default; a default that is
// written `...` leaves ABSENT in the slot.
//
// Annotations convert before the call (core/signature.c has the table):
//   int      __index__ was applied: an int of any size       index  the same, clamped to a small int
//   bound    the same as index, with the TypeError of slice indices
//   size     the same, OverflowError unless it fits ssize_t  cint   the same for 32 bits
//   float    __float__/__index__ was applied: a float        bool   truth value: TRUE_ or FALSE_
//   str      TypeError unless str                            bytes  TypeError unless bytes
//   buffer   TypeError unless it has the buffer protocol     path   str, bytes or os.PathLike -> str
//   fd       int or object with fileno()                     callable, type, dict, list, tuple
//   char     str of length one
// `x: str | None = None` lets None through unconverted.
//
// Kinds of row:
//   FN(f)         function or method            CLASS_FN(f)  class method: args[0] is the class
//   STATIC_FN(f)  static method (__new__ is not a row: use TypeDef.new_)
//   GET(f)        read-only attribute, f(vm, self)
//   MEMBER(f)     the same, worded as CPython does for members of C structs
//   GETSET(f, g)  attribute; g(vm, self, value) value ABSENT deletes
//   DD(f)         libm function double -> double: invented NaN is ValueError, invented infinity
//                 ValueError;  DDO(f): infinity is OverflowError
//   NUM(d), INTEGER(i), TEXT(s), CONSTANT(v)  constants (CONSTANT takes a special Value)
//   TYPE_REF(id)  the Type object of a types.def row, e.g. in a module
#pragma once

#include "core/object.h"

enum DefKind {
    DEF_END,
    DEF_FN,
    DEF_CLASS_FN,
    DEF_STATIC_FN,
    DEF_GETSET,
    DEF_DD,
    DEF_DDO,
    DEF_NUMBER,
    DEF_INTEGER,
    DEF_TEXT,
    DEF_CONST,
    DEF_TYPE,
};

typedef Maybe (*GetFn)(VM *vm, Value self);
typedef bool (*SetFn)(VM *vm, Value self, Value value);  // RAISES

// The setter of MEMBER rows: AttributeError "readonly attribute".
RAISES bool member_refuse(VM *vm, Value self, Value value);

struct Def {
    const char *signature;  // NULL ends a table
    uint8_t kind;           // enum DefKind
    union {
        NativeFn fn;
        struct {
            GetFn get;
            SetFn set;
        };
        double (*dd)(double);
        double number;
        int64_t integer;
        const char *text;
        Value value;
    } u;
    const char *doc;
};

#define FN(f)   \
    DEF_FN,     \
    {           \
        .fn = f \
    }
#define CLASS_FN(f) \
    DEF_CLASS_FN,   \
    {               \
        .fn = f     \
    }
#define STATIC_FN(f) \
    DEF_STATIC_FN,   \
    {                \
        .fn = f      \
    }
#define GET(f)   \
    DEF_GETSET,  \
    {            \
        .get = f \
    }
#define MEMBER(f)                      \
    DEF_GETSET,                        \
    {                                  \
        .get = f, .set = member_refuse \
    }
#define GETSET(f, g)       \
    DEF_GETSET,            \
    {                      \
        .get = f, .set = g \
    }
#define DD(f)   \
    DEF_DD,     \
    {           \
        .dd = f \
    }
#define DDO(f)  \
    DEF_DDO,    \
    {           \
        .dd = f \
    }
#define NUM(d)      \
    DEF_NUMBER,     \
    {               \
        .number = d \
    }
#define INTEGER(i)   \
    DEF_INTEGER,     \
    {                \
        .integer = i \
    }
#define TEXT(s)   \
    DEF_TEXT,     \
    {             \
        .text = s \
    }
#define CONSTANT(v) \
    DEF_CONST,      \
    {               \
        .value = v  \
    }
#define TYPE_REF(id)  \
    DEF_TYPE,         \
    {                 \
        .integer = id \
    }

// A module written in C: one per modules/<name>.c, one line in modules/modules.def.
typedef struct ModuleDef {
    const char *name;
    const char *doc;
    const Def *defs;
    bool (*exec)(VM *vm, Value module);  // RAISES; fills what a table cannot; NULL: nothing
    // RAISES; the same for what start-up should not pay: called when an attribute is missing or
    // the namespace is asked for. What it puts into `rest` does not replace attributes. NULL: nothing.
    bool (*later)(VM *vm, Dict *rest);
    // Stores (value ABSENT: deletes) an attribute that is no entry of the dict; NO: it is one.
    Tri (*set)(VM *vm, Value name, Value value);
} ModuleDef;

// Every module written in C, ended by NULL; modules/modules.c.
extern const ModuleDef *const builtin_modules[];

#define MODULE(id, docstring) \
    const ModuleDef id##_module = {.name = #id, .doc = docstring, .defs = id##_defs}
