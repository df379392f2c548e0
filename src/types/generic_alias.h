// generic_alias — what list[int], int | str and type aliases share.
#pragma once

#include "base/buf.h"
#include "core/object.h"

typedef struct GenericAlias {
    Obj h;
    Value origin;
    Tuple *args;
    Value parameters;  // tuple, or ABSENT: not asked yet
    bool starred;      // *tuple[int]
} GenericAlias;

typedef struct UnionType {
    Obj h;
    Tuple *args;
    Value parameters;  // tuple, or ABSENT: not asked yet
} UnionType;

// The type parameters inside args, in order of first use.
RAISES Tuple *alias_parameters(VM *vm, Tuple *args);
// args with every parameter replaced: self[item]. self is for messages.
RAISES Tuple *alias_substitute(VM *vm, Value self, Tuple *args, Tuple *parameters, Value item);
// How an argument is shown: int, not <class 'int'>.
RAISES bool alias_put_arg(VM *vm, Buf *out, Value arg);
