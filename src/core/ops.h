// ops — the abstract operations of Python on any values.
#pragma once

#include "core/limits.h"
#include "core/object.h"

// ---- operators. `op_binary` picks the slot, tries reflected and subclass priority, raises
// TypeError "unsupported operand type(s) for +: 'A' and 'B'".
RAISES Maybe op_binary(VM *vm, enum BinaryOp op, Value a, Value b);
RAISES Maybe op_inplace(VM *vm, enum BinaryOp op, Value a, Value b);
RAISES Maybe op_add(VM *vm, Value a, Value b);
RAISES Maybe op_sub(VM *vm, Value a, Value b);
RAISES Maybe op_mul(VM *vm, Value a, Value b);
RAISES Maybe op_pow(VM *vm, Value a, Value b, Value modulus);  // modulus NONE: a ** b
RAISES Maybe op_divmod(VM *vm, Value a, Value b);
RAISES Maybe op_neg(VM *vm, Value a);
RAISES Maybe op_pos(VM *vm, Value a);
RAISES Maybe op_invert(VM *vm, Value a);
RAISES Maybe op_abs(VM *vm, Value a);

// ---- comparison
RAISES Maybe op_compare(VM *vm, Value a, Value b, CompareOp op);  // any result object
RAISES Tri op_compare_true(VM *vm, Value a, Value b, CompareOp op);
RAISES Tri op_eq(VM *vm, Value a, Value b);  // identity first, as containers compare
RAISES Tri op_truth(VM *vm, Value v);
RAISES bool op_hash(VM *vm, Value v, Hash *out);  // TypeError: unhashable type: 'list'
Hash hash_pointer(const void *address);
Hash hash_double(VM *vm, double d,
                 Value object);  // numeric hash modulo 2**61-1, CPython's values
RAISES Tri op_isinstance(VM *vm, Value v, Value class_or_tuple);
RAISES Tri op_issubclass(VM *vm, Value class_, Value class_or_tuple);
// The same without the __instancecheck__ / __subclasscheck__ hooks: type's own methods.
RAISES Tri instance_check(VM *vm, Value v, Value class_);
RAISES Tri subclass_check(VM *vm, Value class_, Value against);
RAISES Tri subclass_of(VM *vm, Value against, Value class_);  // arguments swapped

// ---- text
RAISES Maybe op_repr(VM *vm, Value v);                // a str
RAISES Maybe op_str(VM *vm, Value v);                 // a str
RAISES Maybe op_ascii(VM *vm, Value v);               // a str
RAISES Maybe op_format(VM *vm, Value v, Value spec);  // spec str or ABSENT (empty)
// Repr of containers that may contain themselves: true when v is being printed already.
RAISES Tri repr_enter(VM *vm, Value v);
void repr_leave(VM *vm, Value v);

// ---- numbers
// DeprecationWarning when the result of __index__ or __int__ is of a subclass of int.
RAISES bool warn_int_result(VM *vm, const char *method, Value result);
RAISES Maybe
op_index(VM *vm, Value v);  // an int; TypeError: 'X' object cannot be interpreted as an integer
RAISES bool op_index_ssize(VM *vm, Value v,
                           ptrdiff_t *out);  // OverflowError when it does not fit
RAISES bool op_index_clamp(VM *vm, Value v, ptrdiff_t *out);  // clamped, for slices
RAISES bool op_index_i64(VM *vm, Value v, int64_t *out);
// TypeError unless the result of __float__ is a float; DeprecationWarning for a subclass.
RAISES bool op_check_float(VM *vm, Type *type, Value result);
RAISES bool op_float(VM *vm, Value v, double *out);  // float() of a number; TypeError for str

// ---- containers
RAISES bool op_len(VM *vm, Value v, size_t *out);
RAISES Maybe op_getitem(VM *vm, Value v, Value key);
RAISES bool op_setitem(VM *vm, Value v, Value key, Value value);  // value ABSENT: delete
RAISES Tri op_contains(VM *vm, Value container, Value item);
RAISES bool op_length_hint(VM *vm, Value v, size_t fallback, size_t *out);
// Slice bounds clamped to length: start, stop, step (never 0) and the number of items.
RAISES bool slice_bounds(VM *vm, Value slice, size_t length, ptrdiff_t *start, ptrdiff_t *stop,
                         ptrdiff_t *step, size_t *count);

// ---- iteration
RAISES Maybe op_iter(VM *vm, Value v);  // TypeError: 'X' object is not iterable
RAISES Maybe op_next(VM *vm,
                     Value iterator);        // NOTHING when exhausted (StopIteration swallowed)
RAISES Maybe iter_self(VM *vm, Value self);  // slot for iterators
// Fills a fresh list / tuple with the items of any iterable; exact lists and tuples are fast.
RAISES List *list_from_iterable(VM *vm, Value iterable);
RAISES Tuple *tuple_from_iterable(VM *vm, Value iterable);
// Walks any iterable:  Each each; CHECK(each_begin(vm, iterable, &each));
//   for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) { … }
enum EachMode { EACH_LIST, EACH_TUPLE, EACH_ITERATOR };
typedef struct Each {
    Value iterator;  // or the list/tuple itself
    size_t index;
    uint8_t mode;
} Each;
RAISES bool each_begin(VM *vm, Value iterable, Each *each);
RAISES Maybe each_next(VM *vm, Each *each);
