// object — the object header, type ids and the C layouts that fast paths touch.
//
//   Obj header, 8 bytes on every host          Inst (plain instance)
//   ┌──────────────┬──────┬────┬────────┐      ┌────────┬─────────┬─────────┬───
//   │ shape  u32   │ kind │ gc │ aux u16│      │ header │ slot[0] │ slot[1] │ …  as many as the class
//   └──────────────┴──────┴────┴────────┘      └────────┴─────────┴─────────┴───   guesses, see core/shape.h
//
// `shape` is an index into vm->shapes: it names the class and the instance's own attributes.
// Exact instances of built-in types have the fixed shape id T_x / E_x, so the exact type test
// is one compare. `kind` is the C layout family: T_list also for instances of list subclasses.
// Layouts not listed here are private to their types/<name>.c or <name>.h.
#pragma once

#include "core/value.h"

struct Obj {
    uint32_t shape;  // index into vm->shapes
    uint8_t kind;    // enum TypeId of the layout family; 0 only in a free cell
    uint8_t gc;      // GC_* flags of gc/gc.h
    uint16_t aux;    // per kind: string flags, int sign, …
};

enum TypeId {
    T_absent,
#define TYPE(id, CStruct, doc) T_##id,
#define CELL_KIND(id, doc)     T_##id,
#include "core/types.def"
#undef TYPE
#undef CELL_KIND
    T_COUNT,
    E_FIRST = T_COUNT,
    E_BEFORE_FIRST = E_FIRST - 1,  // so that the first exception is E_FIRST
#define EXC(id, base, layout, doc) E_##id,
#include "core/exceptions.def"
#undef EXC
    TYPE_ID_COUNT,
    E_BaseException = T_BaseException,
};

_Static_assert(T_COUNT <= 256, "kinds must fit in a byte");

typedef int64_t Hash;  // result of hash(): never -1, see types/hash rules in core/ops.h

typedef enum CompareOp { CMP_LT, CMP_LE, CMP_EQ, CMP_NE, CMP_GT, CMP_GE } CompareOp;

typedef struct Type Type;
typedef struct TypeDef TypeDef;
typedef struct Def Def;
typedef struct Shape Shape;
typedef struct Buffer Buffer;

// ---- text and bytes

enum { STR_ASCII = 1, STR_INTERNED = 2, STR_STATIC = 4 };  // Str.h.aux

// UTF-8 (lone surrogates as three bytes), NUL behind the last byte. Read through str_data(),
// str_size() of types/str.h: a later representation may be lazy.
typedef struct Str {
    Obj h;
    uint32_t hash;  // 0: not computed
    uint32_t size;  // bytes
    char data[];
} Str;

typedef struct Bytes {
    Obj h;
    uint32_t hash;  // 0: not computed
    size_t size;
    uint8_t data[];  // NUL behind the last byte
} Bytes;

// ---- numbers

typedef struct Float {
    Obj h;
    double number;
} Float;

typedef struct Complex {
    Obj h;
    double real, imag;
} Complex;

// Sign-magnitude, little-endian limbs of base/mp.h; h.aux is 1 when negative. Instances of int
// subclasses have this layout too, with size 0..n limbs and no canonical small form.
typedef struct Int {
    Obj h;
    uint32_t size;  // limbs in use, no leading zero limb
    Limb limbs[];
} Int;

// ---- containers

typedef struct Tuple {
    Obj h;
    size_t size;
    Value items[];
} Tuple;

// A cell of kind T_values; `items` of its users points just behind this header.
typedef struct Values {
    Obj h;
    size_t count;
    Value items[];
} Values;

// INVARIANT: items is NULL or the payload of a Values cell with at least `capacity` words;
// items[size..capacity) is ABSENT.
typedef struct List {
    Obj h;
    Value *items;
    size_t size, capacity;
} List;

typedef struct DictEntry {
    Value key, value;  // key ABSENT: deleted
} DictEntry;

// Compact insertion-ordered table. `index` has 2^log2_size slots of 1, 2 or 4 bytes that point
// into entries[0..fill). `hashes` runs parallel to entries, and is NULL while all keys are str
// or int (they carry or are their hash).
typedef struct Dict {
    Obj h;
    uint32_t used;         // live entries
    uint32_t fill;         // entries in use, live or deleted
    uint32_t capacity;     // entries allocated
    uint32_t first;        // entries before this one are deleted
    uint32_t stale;        // used slots of the index that entries[0..fill) do not account for
    uint32_t key_version;  // unique; changes when a key is added or removed or entries move
    DictEntry *entries;    // payload of a Values cell
    void *index;           // payload of a raw cell
    uint32_t *hashes;      // payload of a raw cell or NULL
    uint8_t log2_size;
} Dict;

typedef struct Slice {
    Obj h;
    Value start, stop, step;
} Slice;

typedef struct Range {
    Obj h;
    Value start, stop, step, length;  // ints, small or heap
} Range;

typedef struct RangeIterator {
    Obj h;
    SWord next, step;
    size_t left;  // items still to come
} RangeIterator;

typedef struct SequenceIterator {
    Obj h;
    Value sequence;  // ABSENT when exhausted
    size_t index;
} SequenceIterator;

// ---- functions

typedef struct Code Code;  // vm/code.h

typedef struct Func {
    Obj h;
    Code *code;
    Dict *globals;
    Dict *builtins;
    Tuple *closure;                     // of Cell, or NULL
    Tuple *defaults;                    // of the last positional parameters, or NULL
    Dict *kw_defaults;                  // or NULL
    Value name, qualname, module, doc;  // doc ABSENT: take the code's docstring
    Value annotations;                  // dict or ABSENT
    Value type_params;                  // tuple or ABSENT
    Dict *dict;                         // own attributes, or NULL
} Func;

// A row of a Def table made into an object. Kind T_builtin_function_or_method when `self` is
// bound (a module, an instance, a class), T_method_descriptor / T_classmethod_descriptor else.
typedef Maybe (*NativeFn)(VM *vm, Value *args, int n);
typedef struct CFunc {
    Obj h;
    const Def *def;
    const struct Signature *signature;  // NULL until cfunc_prepare()
    NativeFn fn;
    Value self;    // bound object, or ABSENT
    Type *owner;   // type that defines the method, or NULL for module functions
    Value module;  // name, a str, or ABSENT
    // `__new__` of a built-in type (self: the type) has this instead of fn; or NULL.
    Maybe (*constructor)(VM *vm, struct CFunc *function, Value *args, int n, Value kwnames);
    uint8_t simple;  // exact positional count for which args need no binding; 255: always bind
    uint8_t self_kind;  // layout kind that args[0] must have; 0: no check
    uint8_t bound;      // bound method: `simple` of its function, self counted; 0: always bind
} CFunc;

// Start of objects that carry their entry point, kind T_ffi_function: the interpreter jumps there
// without a look at the type. No keywords.
typedef struct NativeCallable {
    Obj h;
    Maybe (*enter)(VM *vm, Value self, Value *args, int n);
} NativeCallable;

typedef struct Method {
    Obj h;
    Value function, self;
} Method;

typedef struct Cell {
    Obj h;
    Value value;  // ABSENT: unbound
} Cell;

typedef struct Module {
    Obj h;
    Dict *dict;
    const struct ModuleDef *def;  // NULL for modules written in Python
    bool incomplete;              // def->later has not run; C code asks module_complete() first
} Module;

// ---- instances

typedef struct Inst {
    Obj h;
    Value slot[];
} Inst;

// All exceptions. `fields` holds the named attributes of the layouts of exceptions.def, in the
// order that types/exception.c lists.
typedef struct Exception {
    Obj h;
    Tuple *args;
    Value traceback;       // Traceback chain, NONE or ABSENT
    Value context, cause;  // exception, or ABSENT
    Value notes;           // list or ABSENT
    Value fields[5];
    Value dict;  // own attributes, Dict or ABSENT
    bool suppress_context;
} Exception;

static inline bool is_kind(Value v, enum TypeId kind)  // layout family of a heap object
{
    return is_obj(v) && as_obj(v)->kind == kind;
}

static inline bool is_exact(Value v, enum TypeId id)  // exact heap instance of a built-in type
{
    return is_obj(v) && as_obj(v)->shape == (uint32_t)id;
}

// Unchecked views: the caller has tested the kind.
static inline Str *as_str(Value v)
{
    return (Str *)v;
}
static inline Bytes *as_bytes(Value v)
{
    return (Bytes *)v;
}
static inline Tuple *as_tuple(Value v)
{
    return (Tuple *)v;
}
static inline List *as_list(Value v)
{
    return (List *)v;
}
static inline Dict *as_dict(Value v)
{
    return (Dict *)v;
}
static inline Type *as_type(Value v)
{
    return (Type *)v;
}

static inline bool is_str(Value v)
{
    return is_kind(v, T_str);
}
static inline bool is_bytes(Value v)
{
    return is_kind(v, T_bytes);
}
static inline bool is_tuple(Value v)
{
    return is_kind(v, T_tuple);
}
static inline bool is_list(Value v)
{
    return is_kind(v, T_list);
}
static inline bool is_dict(Value v)  // dict, OrderedDict, defaultdict and their subclasses
{
    return is_obj(v) && (as_obj(v)->kind == T_dict || as_obj(v)->kind == T_defaultdict ||
                         as_obj(v)->kind == T_OrderedDict);
}
static inline bool is_type(Value v)
{
    return is_kind(v, T_type);
}
