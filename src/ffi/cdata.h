// cdata — C data seen from Python, and the records of the memory it lies in.
//
// A cdata of pointer type is the pointer itself: `address` is where it points, [low, high) the
// memory it may reach. A cdata of another type is memory of that type at `address`.
// `alloc` tells who owns that memory and whether it still lives; derived cdata (fields, elements,
// casts, arithmetic, addressof) share it. Without alloc nobody knows.
#pragma once

#include "core/buffer.h"
#include "ffi/ctype.h"

typedef enum AllocKind {
    ALLOC_OWNED,    // memory inside the record itself
    ALLOC_BUFFER,   // a Python buffer, exported until release
    ALLOC_FOREIGN,  // memory of C, perhaps with a destructor
} AllocKind;

typedef struct FfiAlloc {
    Obj h;
    uint8_t kind;  // AllocKind
    bool dead;     // released: every access is a ReferenceError
    bool readonly;
    char *low;         // first byte
    size_t size;       // bytes; 0 when not known
    Value keep;        // dict: address -> what was stored there and must live; or ABSENT
    Value destructor;  // called with `subject` once, or ABSENT
    Value subject;     // cdata; or ABSENT
    Value library;     // object that keeps the memory mapped, or ABSENT
    const char *dead_because;  // "released", "freed by fclose()", …
    Buffer *view;              // ALLOC_BUFFER: raw cell
} FfiAlloc;

typedef struct CData {
    Obj h;
    const CType *type;  // plain unless const memory
    char *address;
    FfiAlloc *alloc;   // or NULL
    char *low, *high;  // pointers: bounds, NULL: not known. Others: the memory itself
} CData;

static inline bool is_cdata(Value v)
{
    return is_kind(v, T_cdata);
}
static inline CData *as_cdata(Value v)
{
    return (CData *)v;
}

// A record without memory of its own; zeroed memory inside a record.
RAISES FfiAlloc *alloc_new(VM *vm, AllocKind kind, void *low, size_t size);
RAISES FfiAlloc *alloc_new_owned(VM *vm, size_t size, size_t align);
// ReferenceError when alloc was released; NULL is alive.
RAISES bool alloc_check_alive(VM *vm, const FfiAlloc *alloc);
// A cdata for memory of `type` at `address` (a pointer: pointing there), with no known bounds for
// pointers. alloc may be NULL.
RAISES Maybe cdata_new(VM *vm, const CType *type, void *address, FfiAlloc *alloc);
// Zeroed owned memory for one `type` (complete, not a pointer): a cdata of that type.
RAISES Maybe cdata_new_owned(VM *vm, const CType *type);
// A pointer with bounds.
RAISES Maybe cdata_new_pointer(VM *vm, const CType *type, void *address, FfiAlloc *alloc,
                               void *low, void *high);
// ReferenceError when the memory of v was released.
RAISES bool cdata_check_alive(VM *vm, const CData *v);
// The address C gets for v: what a pointer points to, the first byte of other data; checks life.
RAISES bool cdata_address(VM *vm, const CData *v, void **out);
// Notes that the memory at `at` (inside alloc) holds the address of `value`'s memory, which then
// lives as long; replaces an earlier note for the same place. alloc NULL: kept for ever.
RAISES bool cdata_keep(VM *vm, FfiAlloc *alloc, const void *at, Value value);
extern const TypeDef cdata_type;
extern const TypeDef ffi_alloc_type;
