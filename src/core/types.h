// types — the C interface of the built-in types: one section per types/<name>.c.
//
// It stands in core/ because the object model needs strings, tuples and dicts itself.
#pragma once

#include "core/object.h"
#include "core/vm.h"

struct Buf;  // base/buf.h

// ---- int (int.c, int_text.c)
RAISES Maybe int_from_i64(VM *vm, int64_t i);
RAISES Maybe int_from_u64(VM *vm, uint64_t u);
RAISES Maybe int_from_double(VM *vm,
                             double d);  // truncates; OverflowError/ValueError for inf/nan
RAISES Maybe int_from_pointer(VM *vm, const void *pointer);  // unsigned
// From magnitude limbs (copied, need not be normal) and sign; canonical.
RAISES Maybe int_from_limbs(VM *vm, const Limb *limbs, size_t n, bool negative);
RAISES Maybe int_from_bytes(VM *vm, const uint8_t *bytes, size_t n, bool little,
                            bool is_signed);
static inline bool is_any_int(Value v)  // small, heap, bool or int subclass
{
    return is_int(v) || is_bool(v) || is_kind(v, T_int);
}
// Small form of an int or bool, when it has one (int subclasses too).
bool int_to_i64(Value v, int64_t *out);   // false: does not fit. v must be is_any_int.
bool int_to_u64(Value v, uint64_t *out);  // false: negative or does not fit
uint64_t int_low_bits(Value v);           // two's complement, truncated: C conversion
int int_sign(Value v);                    // -1, 0, 1
RAISES Maybe int_canonical(VM *vm,
                           Value v);  // exact int of the same value for bools and subclasses
RAISES bool int_to_double(VM *vm, Value v,
                          double *out);  // OverflowError: int too large to convert to float
RAISES Maybe int_from_text(VM *vm, const char *text, size_t size,
                           int base);                 // int('…', base) rules
RAISES Maybe int_to_text(VM *vm, Value v, int base);  // digits with '-', no prefix, a str
RAISES bool int_to_bytes(VM *vm, Value v, uint8_t *out, size_t n, bool little, bool is_signed);
RAISES Maybe int_add(VM *vm, Value a, Value b);  // both is_any_int; slow halves of the opcodes
RAISES Maybe int_sub(VM *vm, Value a, Value b);
RAISES Maybe int_mul(VM *vm, Value a, Value b);
RAISES Maybe int_floordiv(VM *vm, Value a, Value b);
RAISES Maybe int_mod(VM *vm, Value a, Value b);
RAISES Maybe int_lshift(VM *vm, Value a, Value b);
RAISES Maybe int_rshift(VM *vm, Value a, Value b);
RAISES Maybe int_gcd(VM *vm, Value a, Value b);
int int_compare(Value a, Value b);  // -1, 0, 1
bool int_equal(Value a, Value b);
Hash int_hash(Value v);
size_t int_bit_length(Value v);

// ---- float (float.c)
RAISES Maybe float_new(VM *vm, double d);
static inline bool is_float(Value v)
{
    return is_inline_float(v) || is_kind(v, T_float);
}
static inline double as_float(Value v)  // v must be is_float
{
    return is_inline_float(v) ? inline_float_decode(v) : ((Float *)v)->number;
}
RAISES Maybe float_from_text(VM *vm, const char *text, size_t size);  // float('…') rules; UTF-8
RAISES Maybe float_repr(VM *vm, Value v);
RAISES Maybe complex_new(VM *vm, double real, double imag);

// ---- the format mini-language (number_format.c, str_format.c): spec is a str
RAISES Maybe format_int(VM *vm, Value v, Value spec);
RAISES Maybe format_float(VM *vm, Value v, Value spec);
RAISES Maybe format_complex(VM *vm, Value v, Value spec);
RAISES Maybe format_str(VM *vm, Value v, Value spec);

// ---- str (str.c, str_*.c)
bool str_init(VM *vm);  // intern table; false: out of memory
void str_fini(VM *vm);
// The collector drops interned strings that are otherwise dead: called after marking.
void str_sweep_interned(VM *vm);
RAISES Maybe str_new(VM *vm, const char *utf8, size_t size);  // trusted UTF-8/WTF-8, copied
RAISES Maybe str_from_c(VM *vm, const char *text);
RAISES Str *str_alloc(VM *vm, size_t size);  // to be filled, then str_finish()
Value str_finish(VM *vm, Str *str);          // sets the ASCII flag; NUL is in place already
RAISES Maybe str_from_buf(
    VM *vm, struct Buf *buf);  // takes the content, frees the Buf; MemoryError when it failed
RAISES Maybe str_from_char(VM *vm, uint32_t codepoint);
RAISES Maybe str_decode_utf8(VM *vm, const char *bytes, size_t size,
                             const char *errors);       // errors NULL: strict
RAISES Maybe str_decode_fs(VM *vm, const char *bytes);  // os.fsdecode: surrogateescape
RAISES Maybe str_intern(VM *vm, Value str);             // the interned equal; exact str only
RAISES Maybe str_intern_c(VM *vm, const char *text);
RAISES Maybe str_intern_n(VM *vm, const char *text, size_t size);  // UTF-8
static inline const char *str_data(Value v)                        // NUL-terminated UTF-8
{
    return as_str(v)->data;
}
static inline size_t str_size(Value v)  // bytes
{
    return as_str(v)->size;
}
static inline bool str_is_ascii(Value v)
{
    return (as_str(v)->h.aux & STR_ASCII) != 0;
}
size_t str_length(Value v);            // characters
size_t str_cell_size(const Str *str);  // bytes of the object, metadata behind the text included
uint32_t str_hash(VM *vm, Value v);    // never 0
bool str_equal(Value a, Value b);      // both str
int str_order(Value a, Value b);       // by code point: <0, 0, >0
bool str_is_identifier(Value v);       // keywords included
bool str_equal_c(Value a, const char *text);
RAISES Maybe str_concat(VM *vm, Value a, Value b);  // both str
RAISES Maybe str_join(VM *vm, Value separator, Value iterable);
RAISES Maybe str_slice(VM *vm, Value v, size_t from, size_t to);  // characters, in range
RAISES Maybe str_at(VM *vm, Value v, size_t index);               // character, in range
RAISES Maybe str_percent(VM *vm, Value format, Value args);       // format % args
RAISES Maybe str_encode(VM *vm, Value v, const char *encoding, const char *errors);  // bytes
RAISES Maybe bytes_decode(VM *vm, const uint8_t *data, size_t size, const char *encoding,
                          const char *errors);
// UTF-8 text of a str for C; ValueError when it has NUL inside, UnicodeEncodeError for surrogates.
RAISES const char *str_to_c(VM *vm, Value v);
// os.fspath(): the str or bytes of a path.
RAISES Maybe path_fspath(VM *vm, Value path);
// The same for file names: surrogateescape undone. Result lives in the returned bytes object.
RAISES Maybe path_to_bytes(VM *vm,
                           Value path);  // str, bytes or os.PathLike -> bytes, no NUL inside
// Python's repr of text / bytes appended to buf.
void str_repr_to(struct Buf *buf, const char *utf8, size_t size, bool ascii_only);
void bytes_repr_to(struct Buf *buf, const uint8_t *data, size_t size);

// ---- bytes, bytearray
RAISES Maybe bytes_new(VM *vm, const void *data, size_t size);
RAISES Bytes *bytes_alloc(VM *vm, size_t size);        // zeroed, to be filled
RAISES Maybe bytes_from_buf(VM *vm, struct Buf *buf);  // takes and frees buf
RAISES Maybe bytearray_new(VM *vm, const void *data, size_t size);
// A bytearray that aliases foreign memory; it cannot be resized while aliasing (append makes a copy).
RAISES Maybe bytearray_alias(VM *vm, void *memory, size_t size, Value keep_alive);
RAISES Maybe memoryview_from_object(VM *vm, Value object);
// The buffer slot of classes that define __buffer__ in Python.
RAISES bool python_buffer(VM *vm, Value self, struct Buffer *view, int flags);
// Rows __buffer__ and __release_buffer__ of the built-in types with a buffer.
RAISES Maybe buffer_dunder(VM *vm, Value *args, int n);
RAISES Maybe release_buffer_dunder(VM *vm, Value *args, int n);

// ---- tuple, list
RAISES Tuple *tuple_alloc(VM *vm, size_t size);  // items ABSENT, to be filled with gc_set
RAISES Maybe tuple_new(VM *vm, const Value *items, size_t size);
RAISES Maybe tuple_2(VM *vm, Value a, Value b);
RAISES Maybe tuple_3(VM *vm, Value a, Value b, Value c);
RAISES List *list_new(VM *vm, size_t capacity);
RAISES Maybe list_from(VM *vm, const Value *items, size_t size);
RAISES bool list_append(VM *vm, List *list, Value item);
RAISES bool list_extend(VM *vm, List *list, Value iterable);
RAISES bool list_sort(VM *vm, List *list, Value key, bool reverse);  // key NONE: none
RAISES Maybe list_pop(VM *vm, List *list, size_t index);

// ---- dict (dict.c). find: NOTHING when absent; may raise through __hash__/__eq__.
RAISES Dict *dict_new(VM *vm);
RAISES Dict *dict_new_sized(VM *vm, size_t expected);
RAISES Dict *dict_copy(VM *vm, Dict *dict);
RAISES Maybe dict_find(VM *vm, Dict *dict, Value key);
Value dict_find_str(VM *vm, Dict *dict,
                    Value key);  // key a str; NOTHING when absent; never raises
RAISES bool dict_set(VM *vm, Dict *dict, Value key, Value value);
RAISES bool dict_set_c(VM *vm, Dict *dict, const char *key, Value value);  // interned key
RAISES Tri dict_remove(VM *vm, Dict *dict, Value key);                     // NO: was not there
RAISES Maybe dict_pop(VM *vm, Dict *dict, Value key);      // NOTHING: was not there
RAISES bool dict_update(VM *vm, Dict *dict, Value other);  // mapping or pairs
RAISES bool dict_merge(VM *vm, Dict *dict, Value mapping,
                       Value function);  // f(**a, **b): TypeError on duplicates
void dict_clear(VM *vm, Dict *dict);
bool dict_next(const Dict *dict, uint32_t *position, Value *key, Value *value);  // start at 0
// Address of the value of a str key, for inline caches; NULL when absent. Valid while
// dict->key_version stays.
Value *dict_slot(VM *vm, Dict *dict, Value key);

// ---- set
typedef struct Set Set;
RAISES Set *set_new(VM *vm);
RAISES Set *set_from_iterable(VM *vm, Value iterable, bool frozen);
RAISES bool set_add(VM *vm, Set *set, Value item);
RAISES Tri set_contains(VM *vm, Set *set, Value item);
RAISES bool set_update(VM *vm, Set *set, Value iterable);
size_t set_size(const Set *set);

// ---- slice, range, functions, cells, modules
RAISES Maybe slice_new(VM *vm, Value start, Value stop, Value step);
RAISES Maybe range_new(VM *vm, Value start, Value stop, Value step);
RAISES Maybe method_new(VM *vm, Value function, Value self);
RAISES Maybe cell_new(VM *vm, Value value);
RAISES Maybe module_new(VM *vm, Value name, Value doc);
RAISES Maybe module_from_def(VM *vm, const struct ModuleDef *def);  // rows become attributes
// Runs def->later, if it has not run.
RAISES bool module_complete(VM *vm, Module *module);
// Adds the rows of a table to a namespace.
RAISES bool module_fill(VM *vm, Dict *dict, const Def *rows, Value module_name);
RAISES Maybe property_new(VM *vm, Value get, Value set, Value del, Value doc);
RAISES Maybe mappingproxy_new(VM *vm, Value mapping);
RAISES Maybe generic_alias_new(VM *vm, Value origin, Value args);
RAISES Maybe union_type_new(VM *vm, Value a, Value b);  // a | b
// CLASS_FN body for __class_getitem__ rows of generic built-in types.
RAISES Maybe class_getitem(VM *vm, Value *args, int n);

// ---- exceptions (exception.c)
RAISES Maybe exception_new(VM *vm, Type *type, Value *args, int n);
// What __new__ alone makes of the arguments, of a class for which exception_is_simple().
RAISES Maybe exception_allocate(VM *vm, Type *type, const Value *args, size_t n);
// Whether BaseException.__new__ does no more for instances of this class than to keep the
// arguments.
bool exception_is_simple(Type *type);
static inline bool is_exception(VM *vm, Value v)
{
    (void)vm;
    return is_kind(v, T_BaseException);
}
static inline Exception *as_exception(Value v)
{
    return (Exception *)v;
}
// Sets .name and .obj of a NameError or AttributeError.
void exception_set_name(VM *vm, Value exception, Value name, Value object);
// exception.add_note(text).
RAISES bool exception_add_note(VM *vm, Value exception, Value text);
RAISES Maybe exception_str(VM *vm, Value exception);

// ---- named tuples of C modules (struct_sequence.c): os.stat_result and the like
typedef struct StructSequenceDef {
    const char *name;  // "os.stat_result"
    const char *doc;
    const char *const *fields;  // NULL-terminated names; "" for unnamed visible ones
    size_t visible;             // fields that are items; the rest are attributes only
} StructSequenceDef;
RAISES Type *struct_sequence_class(VM *vm, const StructSequenceDef *def);
RAISES Maybe struct_sequence_new(VM *vm, Type *type, const Value *values, size_t count);

// ---- weak references
RAISES Maybe weakref_new(VM *vm, Value target, Value callback);  // callback NONE: none
Value weakref_target(Value ref);                                 // NONE when dead
