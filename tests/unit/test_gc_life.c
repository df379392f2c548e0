// test_gc_life — roots in C locals and parked threads, pins, finalizers, weak references.
#include "gc_fake.h"

#include <pthread.h>

#include "gc/heap.h"

NOINLINE static Value hide(Value v)
{
    return ~v;
}

TEST(c_locals_are_roots)
{
    VM *vm = fake_vm();
    Value kept[6];
    for (int i = 0; i < 6; i++) {
        kept[i] = new_cell(vm, from_small(i));
    }
    Tuple *tuple = new_tuple(vm, 50);
    Value *inner = &tuple->items[40];  // only an address inside stays
    *inner = new_cell(vm, from_small(7));
    tuple = NULL;
    gc_set_stress(vm, 1);
    for (int i = 0; i < 50; i++) {
        (void)new_cell(vm, ABSENT);
    }
    for (int i = 0; i < 6; i++) {
        EXPECT(is_kind(kept[i], T_cell) && ((Cell *)as_obj(kept[i]))->value == from_small(i));
    }
    EXPECT(((Cell *)as_obj(*inner))->value == from_small(7));
    fake_free(vm);
}

// ---- a second thread that blocks

typedef struct Blocker {
    VM *vm;
    pthread_barrier_t barrier;
    bool fine;
} Blocker;

static void *block_with_value(void *argument)
{
    Blocker *blocker = argument;
    VM *vm = blocker->vm;
    EXPECT(gc_enter_thread(vm, NULL));
    Value kept = new_cell(vm, from_small(5));
    gc_park(vm);
    pthread_barrier_wait(&blocker->barrier);  // the lock is free: the main thread collects
    pthread_barrier_wait(&blocker->barrier);
    gc_unpark(vm);
    blocker->fine = is_kind(kept, T_cell) && ((Cell *)as_obj(kept))->value == from_small(5);
    gc_leave_thread(vm);
    return NULL;
}

TEST(parked_threads_are_scanned)
{
    VM *vm = fake_vm();
    Blocker blocker = {.vm = vm};
    pthread_barrier_init(&blocker.barrier, NULL, 2);
    gc_park(vm);
    pthread_t thread;
    EXPECT(pthread_create(&thread, NULL, block_with_value, &blocker) == 0);
    pthread_barrier_wait(&blocker.barrier);
    gc_unpark(vm);
    gc_set_stress(vm, 1);
    for (int i = 0; i < 50; i++) {
        (void)new_cell(vm, ABSENT);
    }
    gc_set_stress(vm, 0);
    gc_park(vm);
    pthread_barrier_wait(&blocker.barrier);
    pthread_join(thread, NULL);
    gc_unpark(vm);
    EXPECT(blocker.fine);
    gc_leave_thread(vm);
    fake_free(vm);
}

TEST(callbacks_nest)
{
    VM *vm = fake_vm();
    Value kept = new_cell(vm, from_small(1));
    gc_park(vm);
    EXPECT(gc_enter_thread(vm, NULL));  // a callback from C
    Value inner = new_cell(vm, from_small(2));
    gc_collect(vm);
    gc_park(vm);
    gc_unpark(vm);
    gc_leave_thread(vm);
    EXPECT(vm->heap->current_stack == NULL);
    gc_unpark(vm);
    gc_collect(vm);
    EXPECT(((Cell *)as_obj(kept))->value == from_small(1));
    EXPECT(((Cell *)as_obj(inner))->value == from_small(2));
    gc_leave_thread(vm);
    EXPECT(vm->heap->stacks == NULL);
    fake_free(vm);
}

// ---- pins and tracked cells

TEST(pins)
{
    VM *vm = fake_vm();
    Value hidden = hide(new_cell(vm, from_small(9)));
    EXPECT(gc_pin(vm, hide(hidden)) && gc_pin(vm, hide(hidden)));
    EXPECT(gc_pin(vm, from_small(3)));
    gc_unpin(vm, hide(hidden));
    clear_stack();
    gc_set_stress(vm, 1);
    for (int i = 0; i < 20; i++) {
        (void)new_cell(vm, ABSENT);
    }
    EXPECT(((Cell *)as_obj(hide(hidden)))->value == from_small(9));
    gc_unpin(vm, hide(hidden));
    gc_unpin(vm, hide(hidden));  // one too many: ignored
    EXPECT_EQ(vm->heap->pins.count, 0);
    fake_free(vm);
}

TEST(tracked_cells)
{
    VM *vm = fake_vm();
    Value *scanned = gc_tracked_calloc(vm, 10 * sizeof(Value), true);
    char *plain = gc_tracked_calloc(vm, 100, false);
    EXPECT(scanned[9] == 0 && plain[99] == 0);
    EXPECT_EQ(gc_tracked_bytes(vm), 100 + 10 * sizeof(Value));
    scanned[4] = new_cell(vm, from_small(8));
    plain = gc_tracked_realloc(vm, plain, 5000);
    EXPECT(plain && plain[4999] == 0);
    scanned = gc_tracked_realloc(vm, scanned, 20 * sizeof(Value));
    clear_stack();
    gc_set_stress(vm, 1);
    for (int i = 0; i < 20; i++) {
        (void)new_cell(vm, ABSENT);
    }
    EXPECT(((Cell *)as_obj(scanned[4]))->value == from_small(8));
    gc_tracked_free(vm, scanned);
    gc_tracked_free(vm, NULL);
    EXPECT_EQ(gc_tracked_bytes(vm), 5000);
    EXPECT(gc_tracked_calloc(vm, SIZE_MAX - 100, false) == NULL);
    EXPECT_EQ(memory_errors, 1);
    fake_free(vm);  // frees the rest
}

// ---- finalizers

NOINLINE static void make_finalized(VM *vm, int count, enum TypeId kind)
{
    STACK_GAP();
    for (int i = 0; i < count; i++) {
        Cell *cell = gc_new(vm, sizeof(Cell), kind);
        cell->value = kind == T_Struct ? new_cell(vm, from_small(i)) : ABSENT;
        EXPECT(gc_add_finalizer(vm, &cell->h) && gc_add_finalizer(vm, &cell->h));
    }
}

TEST(c_finalizers)
{
    VM *vm = fake_vm();
    make_finalized(vm, 100, T_lock);
    Cell *kept = gc_new(vm, sizeof(Cell), T_lock);
    vm->roots[1] = from_obj(kept);
    EXPECT(gc_add_finalizer(vm, &kept->h));
    clear_stack();
    gc_collect(vm);
    EXPECT(finalized >= 95 && finalized <= 100);
    EXPECT_EQ(deleted, 0);
    fake_free(vm);
    EXPECT_EQ(finalized, 101);
}

TEST(del_runs_once_at_a_safepoint)
{
    VM *vm = fake_vm();
    make_finalized(vm, 50, T_Struct);
    clear_stack();
    gc_collect(vm);
    EXPECT_EQ(deleted, 0);
    EXPECT(vm->pending & PENDING_FINALIZER);
    gc_safepoint(vm);
    EXPECT(deleted >= 45);
    EXPECT(!(vm->pending & PENDING_FINALIZER));
    int first = deleted;
    clear_stack();
    gc_collect_all(vm);
    gc_finalize_all(vm);
    EXPECT_EQ(deleted, 50);
    EXPECT(first <= deleted);
    fake_free(vm);
}

TEST(resurrection)
{
    VM *vm = fake_vm();
    make_finalized(vm, 1, T_Struct);
    resurrect_to = (Obj *)vm;
    clear_stack();
    gc_collect(vm);
    gc_safepoint(vm);
    if (deleted) {
        gc_collect(vm);
        Value inner = ((Cell *)as_obj(vm->roots[0]))->value;
        EXPECT(is_kind(inner, T_cell) && ((Cell *)as_obj(inner))->value == from_small(0));
        vm->roots[0] = ABSENT;
        clear_stack();
        gc_collect(vm);
        gc_safepoint(vm);
        EXPECT_EQ(deleted, 1);
    }
    fake_free(vm);
}

// ---- weak references

NOINLINE static FakeRef *make_ref(VM *vm, Obj *target, bool callback)
{
    FakeRef *ref = gc_new(vm, sizeof(FakeRef), T_weakref);
    ref->target = target;
    ref->wants_callback = callback;
    EXPECT(gc_add_weak(vm, target, &ref->h));
    return ref;
}

NOINLINE static void make_targets(VM *vm, Tuple *refs)
{
    STACK_GAP();
    for (size_t i = 0; i < refs->size; i++) {
        Obj *target = as_obj(new_cell(vm, ABSENT));
        gc_set(vm, refs, &refs->items[i], from_obj(make_ref(vm, target, i % 2)));
        (void)make_ref(vm, target, true);  // dies with its target: no callback
    }
}

TEST(weak_references)
{
    VM *vm = fake_vm();
    Tuple *refs = new_tuple(vm, 100);
    vm->roots[1] = from_obj(refs);
    make_targets(vm, refs);
    Value alive = new_cell(vm, ABSENT);
    vm->roots[2] = alive;
    FakeRef *first = make_ref(vm, as_obj(alive), true),
            *second = make_ref(vm, as_obj(alive), false);
    EXPECT(gc_next_weak(vm, as_obj(alive), NULL) == &first->h);
    EXPECT(gc_next_weak(vm, as_obj(alive), &first->h) == &second->h);
    EXPECT(gc_next_weak(vm, as_obj(alive), &second->h) == NULL);
    clear_stack();
    gc_collect(vm);
    gc_safepoint(vm);
    int cleared = 0;
    for (size_t i = 0; i < 100; i++) {
        cleared += ((FakeRef *)as_obj(refs->items[i]))->target == NULL;
    }
    EXPECT(cleared >= 95);
    EXPECT(callbacks_run >= 45 && callbacks_run <= 60);
    EXPECT(first->target == as_obj(alive));
    gc_remove_weak(vm, as_obj(alive), &first->h);
    EXPECT(gc_next_weak(vm, as_obj(alive), NULL) == &second->h);
    gc_remove_weak(vm, as_obj(alive), &second->h);
    EXPECT(gc_next_weak(vm, as_obj(alive), NULL) == NULL);
    fake_free(vm);
}

// ---- sweep hooks

static Value interned[100];
static int interned_count;

static void sweep_interned(VM *vm)
{
    interned_count = 0;
    for (int i = 0; i < 100; i++) {
        if (interned[i] && !gc_is_live(vm, as_obj(~interned[i]))) {
            interned[i] = ABSENT;
        }
        interned_count += interned[i] != ABSENT;
    }
}

TEST(sweep_hooks)
{
    VM *vm = fake_vm();
    Tuple *half = new_tuple(vm, 50);
    vm->roots[1] = from_obj(half);
    EXPECT(gc_add_sweep_hook(vm, sweep_interned));
    for (int i = 0; i < 100; i++) {
        Value v = new_cell(vm, ABSENT);
        interned[i] = ~v;
        if (i % 2) {
            gc_set(vm, half, &half->items[i / 2], v);
        }
    }
    clear_stack();
    gc_collect(vm);
    EXPECT(interned_count >= 50 && interned_count < 55);
    fake_free(vm);
}

TESTS(c_locals_are_roots, parked_threads_are_scanned, callbacks_nest, pins, tracked_cells,
      c_finalizers, del_runs_once_at_a_safepoint, resurrection, weak_references, sweep_hooks)
