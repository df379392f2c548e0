// gc_fake.h — just enough of an object model for the collector's unit tests.
//
// Kinds used: T_tuple (Values inside), T_list (items in a Values cell), T_cell (one Value), T_float
// (leaf), T_lock (TypeDef with a C finalizer), T_Struct (instances have __del__), T_weakref.
#pragma once

#include "unit.h"

#include "core/call.h"
#include "core/error.h"
#include "core/type.h"
#include "core/vm.h"
#include "gc/gc.h"

typedef struct FakeRef {
    Obj h;
    Obj *target;  // weak
    bool wants_callback;
} FakeRef;

static int memory_errors, finalized, deleted, callbacks_run;
static Obj *resurrect_to;  // where __del__ stores its object, via vm->roots[0]
static Shape fake_shape;
static Type fake_type;
static Shape *fake_shapes[TYPE_ID_COUNT];

static void lock_finalize(VM *vm, Obj *self)
{
    (void)vm;
    (void)self;
    finalized++;
}

static const TypeDef lock_def = {.name = "lock", .finalize = lock_finalize};
static const TypeDef other_def = {.name = "other"};

const TypeDef *type_def_of(enum TypeId kind)
{
    return kind == T_lock ? &lock_def : &other_def;
}

void object_trace(VM *vm, Obj *object)
{
    switch (object->kind) {
    case T_tuple: {
        Tuple *tuple = (Tuple *)object;
        gc_mark_range(vm, tuple->items, tuple->items + tuple->size);
        break;
    }
    case T_list:
        gc_mark_items(vm, ((List *)object)->items);
        break;
    case T_cell:
    case T_Struct:
        gc_mark_value(vm, ((Cell *)object)->value);
        break;
    default:
        break;
    }
}

void vm_trace(VM *vm)
{
    gc_mark_range(vm, vm->roots, vm->roots + ROOT_COUNT);
}

void vm_trace_stacks(VM *vm)
{
    (void)vm;
}

Maybe raise_memory(VM *vm)
{
    (void)vm;
    memory_errors++;
    return RAISED;
}

Maybe call_special(VM *vm, Value self, Value name, Value *args, int n)
{
    (void)name;
    (void)args;
    (void)n;
    deleted++;
    if (resurrect_to) {
        vm->roots[0] = self;
    }
    return just(NONE);
}

Maybe type_find(VM *vm, Type *type, Value name)
{
    (void)vm;
    (void)type;
    (void)name;
    return just(NOTHING);
}

Value error_take(VM *vm)
{
    Value exc = vm->exc;
    vm->exc = ABSENT;
    return exc;
}

void error_clear(VM *vm)
{
    vm->exc = ABSENT;
}

void error_restore(VM *vm, Value exception)
{
    vm->exc = exception;
}

void error_unraisable(VM *vm, const char *message, Value where)
{
    (void)message;
    (void)where;
    vm->exc = ABSENT;
}

bool weakref_clear(VM *vm, Obj *ref)
{
    (void)vm;
    ((FakeRef *)ref)->target = NULL;
    return ((FakeRef *)ref)->wants_callback;
}

void weakref_run_callback(VM *vm, Obj *ref)
{
    (void)vm;
    (void)ref;
    callbacks_run++;
}

UNUSED static VM *fake_vm(void)
{
    VM *vm = calloc(1, sizeof(VM));
    fake_type.flags = TYPE_HAS_FINALIZER;
    fake_shape.type = &fake_type;
    fake_shapes[T_Struct] = &fake_shape;
    vm->shapes = fake_shapes;
    memory_errors = finalized = deleted = callbacks_run = 0;
    resurrect_to = NULL;
    EXPECT(gc_init(vm) && gc_enter_thread(vm, unit_stack_base));
    gc_set_stress(vm, 0);  // the tests switch it on where they mean it
    return vm;
}

UNUSED static void fake_free(VM *vm)
{
    gc_fini(vm);
    free(vm);
}

// Moves the frames of what this function calls down to where clear_stack() certainly clears.
#define STACK_GAP()       \
    char stack_gap[1024]; \
    __asm__ volatile("" ::"r"(stack_gap) : "memory")

// Calls fn(vm) so deep in the stack that clear_stack() clears all of its frame.
UNUSED NOINLINE static int call_deep(int (*fn)(VM *vm), VM *vm)
{
    STACK_GAP();
    int result = fn(vm);
    __asm__ volatile("" ::"r"(stack_gap) : "memory");
    return result;
}

// Overwrites dead stack words, so that a conservative scan does not find old pointers in them.
UNUSED NOINLINE static void clear_stack(void)
{
    char words[16384];
    memset(words, 0, sizeof words);
    __asm__ volatile("" ::"r"(words) : "memory");
}

UNUSED static Value new_cell(VM *vm, Value value)
{
    Cell *cell = gc_new(vm, sizeof(Cell), T_cell);
    if (cell == NULL) {
        return ABSENT;
    }
    gc_set(vm, cell, &cell->value, value);
    return from_obj(cell);
}

UNUSED static Tuple *new_tuple(VM *vm, size_t size)
{
    Tuple *tuple = gc_new(vm, sizeof(Tuple) + size * sizeof(Value), T_tuple);
    if (tuple) {
        tuple->size = size;
    }
    return tuple;
}
