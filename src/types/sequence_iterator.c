// sequence_iterator — iterators that walk a sequence by index: of list, tuple, and of any object
// with __getitem__; reversed().
//
// The iterators of str, bytes, bytearray, memoryview and array use the same layout and are with
// their types.

#include "py.h"
#include "types/sequence.h"

Maybe sequence_iterator_new(VM *vm, Value sequence, enum TypeId kind)
{
    SequenceIterator *it = TRY_PTR((SequenceIterator *)gc_new(vm, sizeof *it, kind));
    it->sequence = sequence;
    return just_obj(it);
}

static SequenceIterator *as_iterator(Value v)
{
    return (SequenceIterator *)v;
}

static Maybe exhausted(SequenceIterator *it)
{
    it->sequence = ABSENT;
    return just(NOTHING);
}

void sequence_iterator_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((SequenceIterator *)self)->sequence);
}

// ---- pickling and length hints

RAISES static Maybe builtin(VM *vm, const char *name)
{
    Value text = TRY(str_intern_c(vm, name));
    return attr_get(vm, vm->roots[ROOT_builtins_module], text);
}

RAISES static Maybe iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    SequenceIterator *it = as_iterator(args[0]);
    bool backwards = it->h.kind == T_list_reverseiterator || it->h.kind == T_reversed;
    Value function = TRY(builtin(vm, backwards ? "reversed" : "iter"));
    if (it->sequence == ABSENT) {
        Value empty = TRY(list_from(vm, NULL, 0));
        function = TRY(builtin(vm, "iter"));
        return tuple_2(vm, function, TRY(tuple_new(vm, &empty, 1)));
    }
    Value index = TRY(int_from_i64(vm, (int64_t)it->index - backwards));
    return tuple_3(vm, function, TRY(tuple_new(vm, &it->sequence, 1)), index);
}

RAISES static Maybe iterator_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    SequenceIterator *it = as_iterator(args[0]);
    SWord index = as_int(args[1]);
    bool backwards = it->h.kind == T_list_reverseiterator || it->h.kind == T_reversed;
    size_t size = SIZE_MAX;
    if (it->sequence != ABSENT && it->h.kind != T_iterator) {
        CHECK(op_len(vm, it->sequence, &size));
    }
    index = index < -1 ? -1 : index;
    size_t position = (size_t)(index + backwards);
    it->index = index < 0 && !backwards ? 0 : position > size ? size : position;
    return just(NONE);
}

// Of built-in types not what __len__ of a subclass says.
RAISES static bool sequence_size(VM *vm, const SequenceIterator *it, size_t *out)
{
    return it->h.kind == T_iterator
               ? op_len(vm, it->sequence, out)
               : type_by_id(vm, kind_of(it->sequence))->slots->len(vm, it->sequence, out);
}

RAISES static Maybe iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    SequenceIterator *it = as_iterator(args[0]);
    if (it->sequence == ABSENT) {
        return just(from_small(0));
    }
    size_t size;
    if (it->h.kind == T_list_reverseiterator) {
        return int_from_u64(vm, it->index);
    }
    if (it->h.kind == T_reversed) {
        CHECK(op_len(vm, it->sequence, &size));
        return int_from_u64(vm, size < it->index ? 0 : it->index);
    }
    if (it->h.kind == T_iterator && !type_of(vm, it->sequence)->slots->len) {
        return just(NOT_IMPLEMENTED);
    }
    CHECK(sequence_size(vm, it, &size));
    return int_from_u64(vm, size > it->index ? size - it->index : 0);
}

const Def sequence_iterator_methods[] = {
    {"__length_hint__(self, /)", FN(iterator_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", FN(iterator_reduce), "Return state information for pickling."},
    {"__setstate__(self, state: size, /)", FN(iterator_setstate),
     "Set state information for unpickling."},
    {0},
};

// ---- list and tuple

RAISES static Maybe list_iterator_next(VM *vm, Value self)
{
    (void)vm;
    SequenceIterator *it = as_iterator(self);
    if (it->sequence == ABSENT) {
        return just(NOTHING);
    }
    List *list = as_list(it->sequence);
    return it->index < list->size ? just(list->items[it->index++]) : exhausted(it);
}

RAISES static Maybe list_reverseiterator_next(VM *vm, Value self)
{
    (void)vm;
    SequenceIterator *it = as_iterator(self);
    if (it->sequence == ABSENT) {
        return just(NOTHING);
    }
    List *list = as_list(it->sequence);
    if (it->index == 0 || it->index > list->size) {
        return exhausted(it);
    }
    return just(list->items[--it->index]);
}

RAISES static Maybe tuple_iterator_next(VM *vm, Value self)
{
    (void)vm;
    SequenceIterator *it = as_iterator(self);
    if (it->sequence == ABSENT) {
        return just(NOTHING);
    }
    Tuple *tuple = as_tuple(it->sequence);
    return it->index < tuple->size ? just(tuple->items[it->index++]) : exhausted(it);
}

// ---- any object with __getitem__

RAISES static Maybe getitem_next(VM *vm, Value self)
{
    SequenceIterator *it = as_iterator(self);
    if (it->sequence == ABSENT) {
        return just(NOTHING);
    }
    Value key = TRY(int_from_u64(vm, it->index));
    Maybe item = op_getitem(vm, it->sequence, key);
    if (raised(item)) {
        if (!error_is(vm, E_IndexError) && !error_is(vm, E_StopIteration)) {
            return RAISED;
        }
        error_clear(vm);
        return exhausted(it);
    }
    it->index++;
    return item;
}

// ---- reversed

RAISES static Maybe reversed_new(VM *vm, Value *args, int n)
{
    (void)n;
    Value sequence = args[1];
    Value special = TRY(type_find(vm, type_of(vm, sequence), vm_name(vm, N___reversed__)));
    if (special == NONE) {
        return raise_error(vm, E_TypeError, "'%T' object is not reversible", sequence);
    }
    if (special != NOTHING) {
        return call_special(vm, sequence, vm_name(vm, N___reversed__), NULL, 0);
    }
    const Slots *slots = type_of(vm, sequence)->slots;
    if (!slots->getitem || is_dict(sequence)) {
        return raise_error(vm, E_TypeError, "'%T' object is not reversible", sequence);
    }
    size_t size;
    CHECK(op_len(vm, sequence, &size));
    SequenceIterator *it = TRY_PTR((SequenceIterator *)type_alloc(vm, as_type(args[0]), 0));
    it->sequence = sequence;
    it->index = size;
    return just_obj(it);
}

RAISES static Maybe reversed_next(VM *vm, Value self)
{
    SequenceIterator *it = as_iterator(self);
    if (it->sequence == ABSENT || it->index == 0) {
        return exhausted(it);
    }
    Value key = TRY(int_from_u64(vm, --it->index));
    Maybe item = op_getitem(vm, it->sequence, key);
    if (raised(item) && (error_is(vm, E_IndexError) || error_is(vm, E_StopIteration))) {
        error_clear(vm);
        return exhausted(it);
    }
    return item;
}

#define SEQUENCE_ITERATOR(id, next_function)  \
    const TypeDef id##_type = {               \
        .name = #id,                          \
        .size = sizeof(SequenceIterator),     \
        .flags = TYPE_FINAL | TYPE_NO_NEW,    \
        .iter = iter_self,                    \
        .next = next_function,                \
        .trace = sequence_iterator_trace,     \
        .methods = sequence_iterator_methods, \
    }

SEQUENCE_ITERATOR(list_iterator, list_iterator_next);
SEQUENCE_ITERATOR(list_reverseiterator, list_reverseiterator_next);
SEQUENCE_ITERATOR(tuple_iterator, tuple_iterator_next);
SEQUENCE_ITERATOR(iterator, getitem_next);

const TypeDef reversed_type = {
    .name = "reversed",
    .doc = "Return a reverse iterator over the values of the given sequence.",
    .size = sizeof(SequenceIterator),
    .new_ = {"reversed(object, /)", FN(reversed_new), NULL},
    .iter = iter_self,
    .next = reversed_next,
    .trace = sequence_iterator_trace,
    .methods = sequence_iterator_methods,
};
