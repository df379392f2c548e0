// verify — finds the store that forgot its barrier (GC_GEN builds).
//
// After a minor mark everything is marked once more, fully, into the other bitmap. An object that
// the minor mark did not reach although its holder is marked there was stored into an old holder
// without gc_set(): the process is stopped with the names of both.
#include "gc/heap.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/type.h"

static bool marked_by_minor(const Heap *heap, const Obj *object)
{
    if (object->gc & (GC_STATIC | GC_LARGE)) {
        return object->gc & GC_STATIC || (large_of(object)->marks >> heap->known & 1);
    }
    return bit_get(chunk_of(object)->bits[heap->known], granule_of(object));
}

static const char *kind_name(const Obj *object)
{
    const TypeDef *def = type_def_of((enum TypeId)object->kind);
    return def ? def->name : object->kind == T_values ? "values cell" : "cell";
}

// WHY: edges from roots are not judged: a conservative word of the second scan may well be one that
// the first did not see.
void verify_edge(Heap *heap, Obj *object)
{
    const Obj *holder = heap->verify_holder;
    if (holder == NULL || marked_by_minor(heap, object) || !marked_by_minor(heap, holder)) {
        return;
    }
    fprintf(stderr,
            "gc: missing write barrier: %s at %p (kind %d, shape %u) holds %s at %p (kind %d, "
            "shape %u)\n",
            kind_name(holder), (const void *)holder, holder->kind, (unsigned)holder->shape,
            kind_name(object), (void *)object, object->kind, (unsigned)object->shape);
    abort();
}

void verify_minor(VM *vm)
{
    Heap *heap = vm->heap;
    heap->known = heap->parity;
    heap->parity ^= 1;
    mark_clear_all(heap, heap->parity);
    heap->verifying = true;
    heap->verify_holder = NULL;
    collect_mark(vm);
    heap->verifying = false;
    heap->parity = heap->known;
}
