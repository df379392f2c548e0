// dict — what the files that make up dict share: dict.c, dict_methods.c, dict_views.c, and the
// dict subclasses in modules/collections.c. The general interface is in core/types.h.
#pragma once

#include "core/object.h"

// A view names its dict; `mapping` may be any dict subclass instance.
typedef struct DictView {
    Obj h;
    Dict *dict;
} DictView;

typedef struct DictIterator {
    Obj h;
    Dict *dict;         // NULL when exhausted
    uint32_t position;  // next entry, or one past it going backwards
    uint32_t expected;  // `used` of the dict when the iterator was made
    uint32_t version;   // key_version of the dict then
    uint32_t left;      // how many may still come, to notice that one was replaced
} DictIterator;

// A fresh table of dict or a subclass.
RAISES Dict *dict_alloc(VM *vm, Type *type);
// dict.setdefault: the present value, or `value` after inserting it.
RAISES Maybe dict_set_default(VM *vm, Dict *dict, Value key, Value value);
// Takes the newest pair out; false when empty.
bool dict_pop_last(VM *vm, Dict *dict, Value *key, Value *value);
// The same with the oldest pair.
bool dict_pop_first(VM *vm, Dict *dict, Value *key, Value *value);
// Makes the entry of `key` the newest or the oldest; NO: there is none.
RAISES Tri dict_move(VM *vm, Dict *dict, Value key, bool last);
// dict_find, and the entry found becomes the newest.
RAISES Maybe dict_find_renew(VM *vm, Dict *dict, Value key);
// dict[key] = dict.get(key, 0) + 1
RAISES bool dict_count(VM *vm, Dict *dict, Value key);
RAISES bool dict_copy_into(VM *vm, Dict *target, Dict *source);
// Like dict_next, backwards; start with *position = UINT32_MAX.
bool dict_previous(const Dict *dict, uint32_t *position, Value *key, Value *value);
void dict_trace(VM *vm, Obj *self);

// slots and constructors that subclasses in C reuse
RAISES Maybe dict_repr(VM *vm, Value self);
RAISES Maybe dict_compare(VM *vm, Value a, Value b, CompareOp op);
RAISES bool dict_slot_len(VM *vm, Value self, size_t *out);
RAISES Maybe dict_slot_getitem(VM *vm, Value self, Value key);  // with __missing__
RAISES bool dict_slot_setitem(VM *vm, Value self, Value key, Value value);
RAISES Tri dict_slot_contains(VM *vm, Value self, Value key);
RAISES Maybe dict_slot_iter(VM *vm, Value self);
RAISES Maybe dict_slot_or(VM *vm, Value a, Value b);
RAISES Maybe dict_slot_ior(VM *vm, Value self, Value other);
RAISES Maybe dict_new_row(VM *vm, Value *args, int n);
RAISES Maybe dict_init_row(VM *vm, Value *args, int n);  // slots: self, kwargs, [mapping]

// views (dict_views.c)
RAISES Maybe dict_view_new(VM *vm, Value dict, enum TypeId kind);
RAISES Maybe dict_iterator_new(VM *vm, Dict *dict, enum TypeId kind);
