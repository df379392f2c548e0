// _heapq — binary heaps in lists: the smallest item, or for the _max functions the largest, first.
//
// An item sinks to a leaf along the smaller children and then rises to its place: most items that
// are put at the root belong near the leaves, so this compares less than stopping on the way down
// (Knuth, The Art of Computer Programming 3, 5.2.3). Equal items leave in the order that this
// implies, which programs can see.

#include "py.h"

typedef struct Heapq {
    List *list;
    size_t size;  // of the list while the heap is worked on
    bool largest;
} Heapq;

// REENTRANT: comparisons run Python code, which may change the list.
RAISES static bool check_size(VM *vm, const Heapq *heap)
{
    if (UNLIKELY(heap->list->size != heap->size)) {
        raise_error(vm, E_RuntimeError, "list changed size during iteration");
        return false;
    }
    return true;
}

// Does a belong above b?
RAISES static Tri is_before(VM *vm, const Heapq *heap, Value a, Value b)
{
    if (heap->largest) {
        Value swap = a;
        a = b;
        b = swap;
    }
    if (both_int(a, b)) {
        return tri((SWord)a < (SWord)b);
    }
    Tri result = op_compare_true(vm, a, b, CMP_LT);
    if (result != TRI_RAISED && !check_size(vm, heap)) {
        return TRI_RAISED;
    }
    return result;
}

static void put(VM *vm, List *list, size_t i, Value item)
{
    gc_set(vm, values_of(list->items), &list->items[i], item);
}

// The item at `at` rises, not above `root`.
RAISES static bool rise(VM *vm, Heapq *heap, size_t root, size_t at)
{
    List *list = heap->list;
    Value item = list->items[at];
    while (at > root) {
        size_t parent = (at - 1) / 2;
        if (!TRYB_TRI(is_before(vm, heap, item, list->items[parent]))) {
            break;
        }
        // The two change places at once, so that no item is lost when a comparison raises.
        put(vm, list, at, list->items[parent]);
        put(vm, list, parent, item);
        at = parent;
    }
    return true;
}

RAISES static bool sink(VM *vm, Heapq *heap, size_t root)
{
    List *list = heap->list;
    size_t at = root;
    while (2 * at + 1 < heap->size) {
        size_t child = 2 * at + 1;
        if (child + 1 < heap->size &&
            !TRYB_TRI(is_before(vm, heap, list->items[child], list->items[child + 1]))) {
            child++;
        }
        Value item = list->items[at];
        put(vm, list, at, list->items[child]);
        put(vm, list, child, item);
        at = child;
    }
    return rise(vm, heap, root, at);
}

RAISES static bool start(VM *vm, Value v, bool largest, const char *name, bool first,
                         Heapq *heap)
{
    if (!is_list(v)) {
        raise_error(vm, E_TypeError, "%s() argument %smust be list, not %T", name,
                    first ? "1 " : "", v);
        return false;
    }
    *heap = (Heapq){as_list(v), as_list(v)->size, largest};
    return true;
}

RAISES static Maybe heapq_heappush(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], false, "heappush", true, &heap));
    CHECK(list_append(vm, heap.list, args[1]));
    heap.size++;
    CHECK(rise(vm, &heap, 0, heap.size - 1));
    return just(NONE);
}

RAISES static Maybe pop(VM *vm, Heapq *heap)
{
    List *list = heap->list;
    if (heap->size == 0) {
        return raise_error(vm, E_IndexError, "index out of range");
    }
    Value last = TRY(list_pop(vm, list, list->size - 1));
    heap->size = list->size;
    if (heap->size == 0) {
        return just(last);
    }
    Value top = list->items[0];
    put(vm, list, 0, last);
    CHECK(sink(vm, heap, 0));
    return just(top);
}

RAISES static Maybe replace(VM *vm, Heapq *heap, Value item)
{
    if (heap->size == 0) {
        return raise_error(vm, E_IndexError, "index out of range");
    }
    Value top = heap->list->items[0];
    put(vm, heap->list, 0, item);
    CHECK(sink(vm, heap, 0));
    return just(top);
}

RAISES static Maybe heapify(VM *vm, Heapq *heap)
{
    for (size_t i = heap->size / 2; i-- > 0;) {
        CHECK(sink(vm, heap, i));
    }
    return just(NONE);
}

RAISES static Maybe heapq_heappop(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], false, "heappop", false, &heap));
    return pop(vm, &heap);
}

RAISES static Maybe heapq_heapify(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], false, "heapify", false, &heap));
    return heapify(vm, &heap);
}

RAISES static Maybe heapq_heapreplace(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], false, "heapreplace", true, &heap));
    return replace(vm, &heap, args[1]);
}

RAISES static Maybe heapq_heappushpop(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], false, "heappushpop", true, &heap));
    if (heap.size == 0 || !TRY_TRI(op_compare_true(vm, heap.list->items[0], args[1], CMP_LT))) {
        return just(args[1]);
    }
    heap.size = heap.list->size;  // REENTRANT: the heap as the comparison left it
    return replace(vm, &heap, args[1]);
}

RAISES static Maybe heapq_heappop_max(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], true, "_heappop_max", false, &heap));
    return pop(vm, &heap);
}

RAISES static Maybe heapq_heapify_max(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], true, "_heapify_max", false, &heap));
    return heapify(vm, &heap);
}

RAISES static Maybe heapq_heapreplace_max(VM *vm, Value *args, int n)
{
    (void)n;
    Heapq heap;
    CHECK(start(vm, args[0], true, "_heapreplace_max", true, &heap));
    return replace(vm, &heap, args[1]);
}

static const Def _heapq_defs[] = {
    {"heappush(heap, item, /)", FN(heapq_heappush),
     "Push item onto heap, maintaining the heap invariant."},
    {"heappop(heap, /)", FN(heapq_heappop),
     "Pop the smallest item off the heap, maintaining the heap invariant."},
    {"heapify(heap, /)", FN(heapq_heapify),
     "Transform list into a heap, in-place, in O(len(heap)) time."},
    {"heapreplace(heap, item, /)", FN(heapq_heapreplace),
     "Pop and return the current smallest value, and add the new item.\n\nThis is more "
     "efficient than heappop() followed by heappush(), and can be\nmore appropriate when using "
     "a fixed-size heap.  Note that the value\nreturned may be larger than item!"},
    {"heappushpop(heap, item, /)", FN(heapq_heappushpop),
     "Push item on the heap, then pop and return the smallest item from the heap."},
    {"_heappop_max(heap, /)", FN(heapq_heappop_max), "Maxheap variant of heappop."},
    {"_heapify_max(heap, /)", FN(heapq_heapify_max), "Maxheap variant of heapify."},
    {"_heapreplace_max(heap, item, /)", FN(heapq_heapreplace_max),
     "Maxheap variant of heapreplace."},
    {0},
};

MODULE(_heapq, "Heap queue algorithm (a.k.a. priority queue).");
