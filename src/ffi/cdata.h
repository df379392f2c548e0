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
    ALLOC_HANDLE,   // no memory: the address stands for `subject`
} AllocKind;

typedef struct FfiAlloc {
    Obj h;
    uint8_t kind;  // AllocKind
    bool dead;     // released: every access is a ReferenceError
    bool readonly;
    uint32_t exports;         // buffers lent and assignments under way: not released meanwhile
    char *low;                // first byte
    size_t size;              // bytes; 0 when not known
    Value keep;               // dict: address -> what was stored there and must live; or ABSENT
    Value destructor;         // called with `subject` once, or ABSENT
    Value subject;            // cdata; or ABSENT
    Value library;            // object that keeps the memory mapped, or ABSENT
    const char *deallocator;  // ALLOC_FOREIGN: C function that frees it, or NULL
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

// ---- cdata_assign.c: storing, with the keep-list of `alloc` (may be NULL) kept up to date. The
// place was checked: inside bounds, alive, writable.
RAISES bool cdata_assign(VM *vm, const CType *type, void *at, FfiAlloc *alloc, Value v);
RAISES bool cdata_assign_array(VM *vm, const CType *array, void *at, FfiAlloc *alloc, Value v,
                               size_t length);
RAISES bool cdata_assign_field(VM *vm, const CType *record, void *at, FfiAlloc *alloc,
                               const CField *field, Value v);
// Items that `T[]` gets from an initialiser: an int says it, else its length (text: with NUL).
RAISES bool cdata_initial_length(VM *vm, const CType *array, Value v, size_t *out);

// ---- cdata_access.c
// The memory of `count` items from index `index` of a pointer or array; checks life, NULL and
// bounds. `write`: TypeError when it is const.
RAISES bool cdata_range(VM *vm, const CData *v, ptrdiff_t index, size_t count, bool write,
                        char **out);
// Memory of at least `size` bytes that v is or points to.
RAISES bool cdata_memory(VM *vm, const CData *v, size_t size, bool write, char **out);
// Bytes that are known to be there from the address of v on; CARRAY_OPEN: not known.
size_t cdata_known_size(const CData *v);
RAISES Maybe cdata_item(VM *vm, const CData *v, ptrdiff_t index);  // v[index]
// What lies at `at`, inside the memory of `owner`: ctype_load with its record and bounds.
RAISES Maybe cdata_load(VM *vm, const CType *type, char *at, const CData *owner);
RAISES Maybe cdata_getitem(VM *vm, Value self, Value key);
RAISES bool cdata_setitem(VM *vm, Value self, Value key, Value value);
RAISES Maybe cdata_getattr(VM *vm, Value self, Value name);
RAISES bool cdata_setattr(VM *vm, Value self, Value name, Value value);
RAISES bool cdata_len(VM *vm, Value self, size_t *out);
RAISES Maybe cdata_iter(VM *vm, Value self);

extern const TypeDef cdata_type;
extern const TypeDef ffi_alloc_type;
