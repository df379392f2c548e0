// dunder — the rows of dunders.def as data, shared by slot.c and wrapper.c.
#pragma once

#include "core/slot.h"
#include "core/vm.h"

typedef void (*AnyFn)(void);  // any slot function; cast back before a call
typedef Maybe (*GetattrFn)(VM *vm, Value self, Value name);

enum WrapperKind {
    WRAP_unary,
    WRAP_repr,
    WRAP_str,
    WRAP_iter,
    WRAP_hash,
    WRAP_lt,
    WRAP_le,
    WRAP_eq,
    WRAP_ne,
    WRAP_gt,
    WRAP_ge,
    WRAP_getattr,
    WRAP_setattr,
    WRAP_delattr,
    WRAP_call,
    WRAP_next,
    WRAP_descrget,
    WRAP_descrset,
    WRAP_descrdel,
    WRAP_len,
    WRAP_binary_method,
    WRAP_inplace,
    WRAP_setitem,
    WRAP_delitem,
    WRAP_contains,
    WRAP_truth,
    WRAP_binary,
    WRAP_reflected,
    WRAP_pow,
    WRAP_rpow
};

struct Dunder {
    const char *name, *doc;
    uint16_t name_id;  // enum NameId
    uint16_t offset;   // of the slot in Slots
    uint8_t wrapper;   // enum WrapperKind
    AnyFn trampoline;
};

extern const Dunder dunders[];
extern const int dunder_count;

AnyFn slot_read(const Slots *slots, size_t offset);
// The getattr slot of the nearest built-in base: what object.__getattribute__ is for it.
GetattrFn slot_builtin_getattr(VM *vm, Type *type);
