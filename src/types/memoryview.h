// memoryview — a window on another object's buffer: layout and what its files share.
#pragma once

#include "base/buf.h"
#include "core/buffer.h"
#include "core/def.h"
#include "core/object.h"

// Views of one export share a hidden manager object of the same layout, which holds the Buffer
// that buffer_get() gave and the number of views that are not released.
typedef struct MemoryView {
    Obj h;
    Buffer view;                 // view.owner ABSENT except in a manager
    struct MemoryView *manager;  // NULL: released, or itself a manager
    Value object;                // what memoryview(object) was called with
    Value
        lender;  // what __buffer__ of `object` gave; ABSENT except in the owner of such a loan
    List *copies;      // flat copies lent to readers of a view with gaps, while exports > 0
    uint32_t exports;  // buffers taken from this view
    uint32_t users;    // of a manager
    char format[4];    // short formats live here
    bool hashed;       // hash holds it, for good
    Hash hash;
} MemoryView;

// The view when it is not released; ValueError else.
RAISES MemoryView *memoryview_of(VM *vm, Value v);
// Another view on the same memory, to be reshaped.
RAISES MemoryView *memoryview_copy(VM *vm, MemoryView *from);
void memoryview_set_format(MemoryView *m, const char *format);
void memoryview_release(VM *vm, MemoryView *m);
bool memoryview_is_contiguous(const Buffer *b, bool fortran);
// Appends the items in C or Fortran order.
void memoryview_flatten(const Buffer *b, bool fortran, Buf *out);
RAISES Maybe memoryview_tolist(VM *vm, const Buffer *b);
extern const Def memoryview_methods[];

// ---- memory_item.c: one item by struct format character, '@' in front allowed
// Bytes of an item; 0 when the format is not a native single character.
size_t memory_item_size(const char *format);
RAISES Maybe memory_item_load(VM *vm, const char *format, const void *p);
RAISES bool memory_item_store(VM *vm, const char *format, void *p, Value v);
