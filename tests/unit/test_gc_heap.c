// test_gc_heap — allocation of all sizes, reuse, address lookup, large objects, limits, stress.
#include "gc_fake.h"

#include "gc/heap.h"

TEST(sizes_are_zeroed_and_reused)
{
    VM *vm = fake_vm();
    for (int round = 0; round < 3; round++) {
        for (size_t size = sizeof(Obj); size < 6000; size += 7) {
            Obj *object = gc_new(vm, size, T_str);
            EXPECT(object && object->kind == T_str && object->shape == T_str);
            EXPECT_EQ((uintptr_t)object % 16, 0);
            for (size_t i = sizeof(Obj); i < size; i++) {
                EXPECT(((char *)object)[i] == 0);
            }
            memset(object + 1, 0x55, size - sizeof(Obj));
        }
        gc_collect(vm);
    }
    GcStats stats;
    gc_stats(vm, &stats);
    EXPECT(stats.collections >= 3 && stats.heap_bytes < 40 << 20);
    fake_free(vm);
}

// A chain of cells and tuples in vm->roots survives any number of collections.
TEST(reachable_objects_survive)
{
    VM *vm = fake_vm();
    enum { LENGTH = 20000 };
    Value head = ABSENT;
    for (int i = 0; i < LENGTH; i++) {
        if (i % 3 == 0) {
            Tuple *tuple = new_tuple(vm, 3 + (size_t)i % 40);
            gc_set(vm, tuple, &tuple->items[1], head);
            gc_set(vm, tuple, &tuple->items[0], from_small(i));
            head = from_obj(tuple);
        } else {
            head = new_cell(vm, head);
        }
        vm->roots[1] = head;
        (void)new_cell(vm, from_small(i));  // garbage in between
    }
    gc_collect(vm);
    gc_collect(vm);
    int length = 0, numbered = 0;
    for (Value v = vm->roots[1]; v != ABSENT; length++) {
        if (is_kind(v, T_tuple)) {
            numbered += as_tuple(v)->items[0] == from_small(LENGTH - 1 - length);
            v = as_tuple(v)->items[1];
        } else {
            v = ((Cell *)as_obj(v))->value;
        }
    }
    EXPECT_EQ(length, LENGTH);
    EXPECT_EQ(numbered, (LENGTH + 2) / 3);
    fake_free(vm);
}

static void count_object(VM *vm, Obj *object, void *context)
{
    (void)vm;
    (void)object;
    (*(int *)context)++;
}

TEST(garbage_is_freed)
{
    VM *vm = fake_vm();
    for (int i = 0; i < 100000; i++) {
        EXPECT(new_cell(vm, ABSENT) != ABSENT);
        if (i % 1000 == 0) {
            EXPECT(gc_new(vm, 50000, T_str) != NULL);
        }
    }
    clear_stack();
    gc_collect(vm);
    int left = 0;
    gc_each_object(vm, count_object, &left);
    EXPECT(left < 10);
    GcStats stats;
    gc_stats(vm, &stats);
    EXPECT(stats.live_bytes < 200000);
    fake_free(vm);
}

TEST(find_by_any_inner_address)
{
    VM *vm = fake_vm();
    Heap *heap = vm->heap;
    for (size_t size = sizeof(Obj); size < 4000; size = size * 5 / 4 + 1) {
        Obj *object = gc_new(vm, size, T_str);
        heap_sort_larges(heap);
        for (size_t i = 0; i < size; i++) {
            EXPECT(heap_find(heap, (uintptr_t)object + i) == object);
        }
    }
    EXPECT(heap_find(heap, 0) == NULL);
    EXPECT(heap_find(heap, UINTPTR_MAX) == NULL);
    EXPECT(heap_find(heap, (uintptr_t)heap) == NULL);
    fake_free(vm);
}

// Words that point at dead cells must not bring them back.
TEST(dead_cells_stay_dead)
{
    VM *vm = fake_vm();
    enum { N = 1000 };
    uintptr_t hidden[N];
    for (int i = 0; i < N; i++) {
        hidden[i] = ~(uintptr_t)new_cell(vm, ABSENT);
    }
    vm->roots[1] = new_cell(vm, ABSENT);  // keeps the block
    clear_stack();
    gc_collect(vm);
    int found = 0;
    for (int i = 0; i < N; i++) {
        found += heap_find(vm->heap, ~hidden[i]) != NULL;
    }
    EXPECT(found < 5);
    fake_free(vm);
}

TEST(long_lists_and_deep_chains)
{
    VM *vm = fake_vm();
    enum { N = 300000 };
    List *list = gc_new(vm, sizeof(List), T_list);
    vm->roots[1] = from_obj(list);
    GC_SET(vm, list, items, gc_new_values(vm, N));
    list->size = list->capacity = N;
    for (int i = 0; i < N; i++) {
        gc_set(vm, list, &list->items[i], new_cell(vm, from_small(i)));
    }
    Value chain = ABSENT;
    for (int i = 0; i < N; i++) {
        chain = vm->roots[2] = new_cell(vm, chain);
    }
    gc_collect(vm);
    for (int i = 0; i < N; i++) {
        EXPECT(is_kind(list->items[i], T_cell));
        EXPECT(((Cell *)as_obj(list->items[i]))->value == from_small(i));
    }
    fake_free(vm);
}

TEST(mark_stack_overflow)
{
    VM *vm = fake_vm();
    Heap *heap = vm->heap;
    // A comb: every tuple holds many more; pretend that the stack cannot grow by marking from a
    // full one.
    Tuple *top = new_tuple(vm, 100);
    vm->roots[1] = from_obj(top);
    for (size_t i = 0; i < 100; i++) {
        Tuple *middle = new_tuple(vm, 100);
        gc_set(vm, top, &top->items[i], from_obj(middle));
        for (size_t k = 0; k < 100; k++) {
            gc_set(vm, middle, &middle->items[k], new_cell(vm, new_cell(vm, ABSENT)));
        }
    }
    heap->overflow = true;  // forces the second pass over all marked objects
    gc_collect(vm);
    EXPECT(!heap->overflow);
    for (size_t i = 0; i < 100; i++) {
        for (size_t k = 0; k < 100; k++) {
            Value outer = as_tuple(top->items[i])->items[k];
            EXPECT(is_kind(outer, T_cell) && is_kind(((Cell *)as_obj(outer))->value, T_cell));
        }
    }
    fake_free(vm);
}

TEST(raw_cells)
{
    VM *vm = fake_vm();
    char *small = gc_new_raw(vm, 20), *large = gc_new_raw(vm, 100000);
    EXPECT_EQ((uintptr_t)small % 16, 0);
    EXPECT_EQ((uintptr_t)large % 16, 0);
    EXPECT(!gc_resize_raw(vm, small, 1000));
    EXPECT(gc_resize_raw(vm, small, 32));
    memset(small, 1, 32);
    EXPECT(gc_resize_raw(vm, small, 4) && gc_resize_raw(vm, small, 8));
    EXPECT(small[3] == 1 && small[4] == 0);
    EXPECT(gc_resize_raw(vm, large, 10));
    EXPECT(gc_new_raw(vm, SIZE_MAX - 8) == NULL);
    EXPECT(gc_new_values(vm, SIZE_MAX / 4) == NULL);
    EXPECT_EQ(memory_errors, 2);
    fake_free(vm);
}

NOINLINE static int fill_heap(VM *vm)
{
    int made = 0;
    for (Value head = ABSENT; made < 1000000; made++) {
        head = new_cell(vm, head);
        if (head == ABSENT) {
            break;
        }
        vm->roots[1] = head;
    }
    return made;
}

TEST(limit_ends_in_memory_error)
{
    VM *vm = fake_vm();
    gc_set_limit(vm, 4 << 20);
    int made = call_deep(fill_heap, vm);
    EXPECT(made > 50000 && made < 300000);
    EXPECT_EQ(memory_errors, 1);
    EXPECT(new_cell(vm, ABSENT) != ABSENT);  // the reserve lets the handler run
    EXPECT(gc_new(vm, 3 << 20, T_str) == NULL);
    EXPECT(!gc_external_fits(vm, 3 << 20));
    vm->roots[1] = ABSENT;
    clear_stack();
    gc_collect(vm);
    EXPECT(gc_new(vm, 1 << 20, T_str) != NULL);
    EXPECT(gc_external_fits(vm, 1 << 20));
    fake_free(vm);
}

TEST(external_memory_counts)
{
    VM *vm = fake_vm();
    GcStats stats;
    gc_stats(vm, &stats);
    uint64_t before = stats.collections;
    for (int i = 0; i < 100; i++) {
        gc_external(vm, 1 << 20);
        gc_external(vm, -(1 << 20));
    }
    gc_stats(vm, &stats);
    EXPECT(stats.collections > before + 10);
    EXPECT_EQ(stats.external_bytes, 0);
    fake_free(vm);
}

TEST(allocation_failure)
{
    VM *vm = fake_vm();
    gc_set_alloc_fail(vm, 3);
    EXPECT(new_cell(vm, ABSENT) != ABSENT);
    EXPECT(new_cell(vm, ABSENT) != ABSENT);
    EXPECT(new_cell(vm, ABSENT) == ABSENT);
    EXPECT(new_cell(vm, ABSENT) != ABSENT);
    EXPECT_EQ(memory_errors, 1);
    fake_free(vm);
}

TEST(stress_collects_every_time)
{
    VM *vm = fake_vm();
    gc_set_stress(vm, 1);
    Value kept = new_cell(vm, from_small(42));  // only a C local holds it
    for (int i = 0; i < 500; i++) {
        EXPECT(gc_new(vm, (size_t)(i % 70) * 50 + 8, T_str) != NULL);
    }
    EXPECT(is_kind(kept, T_cell) && ((Cell *)as_obj(kept))->value == from_small(42));
    GcStats stats;
    gc_stats(vm, &stats);
    EXPECT(stats.collections >= 500);
    gc_set_stress(vm, 0);
    fake_free(vm);
}

NOINLINE static int make_chain(VM *vm)
{
    for (int i = 0; i < 1000000; i++) {
        Value head = new_cell(vm, vm->roots[1]);
        vm->roots[1] = head;
    }
    return 0;
}

TEST(memory_goes_back)
{
    VM *vm = fake_vm();
    EXPECT_EQ(call_deep(make_chain, vm), 0);
    GcStats full, empty;
    gc_stats(vm, &full);
    vm->roots[1] = ABSENT;
    clear_stack();
    for (int i = 0; i < 10; i++) {
        gc_collect(vm);
    }
    gc_stats(vm, &empty);
    EXPECT(empty.heap_bytes * 4 < full.heap_bytes);
    for (int i = 0; i < 100000; i++) {  // blocks that were given back are zero again
        Cell *cell = gc_new(vm, sizeof(Cell), T_cell);
        EXPECT(cell->value == ABSENT);
    }
    fake_free(vm);
}

TESTS(sizes_are_zeroed_and_reused, reachable_objects_survive, garbage_is_freed,
      find_by_any_inner_address, dead_cells_stay_dead, long_lists_and_deep_chains,
      mark_stack_overflow, raw_cells, limit_ends_in_memory_error, external_memory_counts,
      allocation_failure, stress_collects_every_time, memory_goes_back)
