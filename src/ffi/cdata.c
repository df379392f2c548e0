// cdata — making C data objects and the records of their memory; the contract is in cdata.h.
//
// Owned memory is part of its record: it lives as long as any cdata that shares the record, and
// the collector frees it. A keep-list says which Python objects own what its pointers point to.

#include "ffi/cdata.h"

#include "py.h"

Maybe cdata_new_pointer(VM *vm, const CType *type, void *address, FfiAlloc *alloc, void *low,
                        void *high)
{
    CData *data = TRY_PTR((CData *)gc_new(vm, sizeof(CData), T_cdata));
    data->type = type;
    data->address = address;
    data->alloc = alloc;
    data->low = low;
    data->high = high;
    return just_obj(data);
}

Maybe cdata_new(VM *vm, const CType *type, void *address, FfiAlloc *alloc)
{
    bool bounded = type->kind != CK_POINTER && type->kind != CK_FUNCTION && address;
    char *high = bounded ? (char *)address + type->size : NULL;
    if (bounded && type->kind == CK_ARRAY && type->length == CARRAY_OPEN && alloc &&
        alloc->size) {
        high = alloc->low + alloc->size;
    }
    return cdata_new_pointer(vm, type, address, alloc, bounded ? address : NULL, high);
}

FfiAlloc *alloc_new(VM *vm, AllocKind kind, void *low, size_t size)
{
    FfiAlloc *alloc = TRYP_PTR((FfiAlloc *)gc_new(vm, sizeof(FfiAlloc), T_ffi_alloc));
    alloc->kind = (uint8_t)kind;
    alloc->low = low;
    alloc->size = size;
    return alloc;
}

FfiAlloc *alloc_new_owned(VM *vm, size_t size, size_t align)
{
    size_t head = sizeof(FfiAlloc), total;
    if (align < 16) {
        align = 16;
    }
    if (__builtin_add_overflow(size, head + align, &total) || total > PTRDIFF_MAX) {
        (void)raise_memory(vm);
        return NULL;
    }
    FfiAlloc *alloc = TRYP_PTR((FfiAlloc *)gc_new(vm, total, T_ffi_alloc));
    uintptr_t start = (uintptr_t)(alloc + 1);
    alloc->kind = ALLOC_OWNED;
    alloc->low = (char *)((start + align - 1) & ~(uintptr_t)(align - 1));
    alloc->size = size;
    return alloc;
}

Maybe cdata_new_owned(VM *vm, const CType *type)
{
    FfiAlloc *alloc = TRY_PTR(alloc_new_owned(vm, type->size, type->align));
    return cdata_new(vm, type, alloc->low, alloc);
}

bool alloc_check_alive(VM *vm, const FfiAlloc *alloc)
{
    for (; alloc; alloc = as_cdata(alloc->subject)->alloc) {
        if (UNLIKELY(alloc->dead)) {
            raise_error(vm, E_ReferenceError, "C data was %s",
                        alloc->dead_because ? alloc->dead_because : "released");
            return false;
        }
        if (!is_cdata(alloc->subject) || alloc->kind == ALLOC_HANDLE) {
            break;
        }
    }
    return true;
}

bool cdata_check_alive(VM *vm, const CData *v)
{
    return alloc_check_alive(vm, v->alloc);
}

bool cdata_address(VM *vm, const CData *v, void **out)
{
    *out = v->address;
    return alloc_check_alive(vm, v->alloc);
}

bool cdata_keep(VM *vm, FfiAlloc *alloc, const void *at, Value value)
{
    if (!alloc) {
        return value == NONE || gc_pin(vm, value);
    }
    bool nothing = value == NONE || value == ABSENT;
    if (alloc->keep == ABSENT) {
        if (nothing) {
            return true;
        }
        Dict *keep = TRYB_PTR(dict_new(vm));
        gc_set(vm, alloc, &alloc->keep, from_obj(keep));
    }
    Value key = TRYB(int_from_pointer(vm, at));
    if (nothing) {
        return dict_remove(vm, as_dict(alloc->keep), key) != TRI_RAISED;
    }
    return dict_set(vm, as_dict(alloc->keep), key, value);
}
