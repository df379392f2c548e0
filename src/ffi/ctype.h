// ctype — C types: what they are, how they are made, printed and converted.
//
// INVARIANT: types are interned and live as long as the VM: two types are the same exactly when
// their addresses are equal. `plain` strips qualifiers; everything but the qualifiers is equal in
// a type and its plain form. A struct, union or enum is identified by its declaration, and may be
// completed later (ffi/layout.c), which completes its qualified forms too. Never NULL pointers in
// `element` of pointers, arrays, functions and enums. All memory is outside the collected heap.
#pragma once

#include "core/object.h"

typedef enum CKind {
    CK_VOID,
    CK_BOOL,
    CK_INT,
    CK_FLOAT,
    CK_COMPLEX,
    CK_ENUM,
    CK_POINTER,
    CK_ARRAY,
    CK_FUNCTION,
    CK_STRUCT,
    CK_UNION,
    CK_VA_LIST,  // opaque storage of the target's va_list
    CK_VECTOR,   // attribute vector_size: opaque storage
} CKind;

typedef enum CScalar {
#define CSCALAR(id, Type, kind, flags, spelling, format, doc) CS_##id,
#include "ffi/ctypes.def"
#undef CSCALAR
    CS_COUNT
} CScalar;

enum CScalarFlags {
    CS_SIGNED = 1,
    CS_UNSIGNED = 2,
    CS_PLAIN = 4,
    CS_CHARACTER = 8,
    CS_TYPEDEF = 16,
};

enum CQualifiers { CQ_CONST = 1, CQ_VOLATILE = 2, CQ_RESTRICT = 4, CQ_ATOMIC = 8, CQ_ALL = 15 };

enum { CTYPE_DEPTH_MAX = 500 };  // so that recursion over a type is safe

#define CARRAY_OPEN SIZE_MAX  // length of `T[]`

typedef struct CType CType;

// A named or unnamed member. Bits of a bit-field count from the start of the struct in memory
// order: little-endian hosts from the lowest bit of a byte up, big-endian from the highest down.
typedef struct CField {
    const char *name;  // NULL: anonymous struct or union, or unnamed bit-field
    const CType *type;
    size_t offset;       // bytes; of a bit-field: of its first bit
    uint64_t bit_start;  // of a bit-field
    uint16_t bit_width;  // 0: not a bit-field (those of width 0 leave no CField)
    bool is_bitfield;
    bool is_const;  // reached through a const anonymous member (ctype_find_field)
} CField;

typedef struct CEnumerator {
    const char *name;
    uint64_t value;  // two's complement in the enum's type
} CEnumerator;

struct CType {
    uint8_t kind;          // CKind
    uint8_t scalar;        // CScalar of scalars; of an enum: of its integer type
    uint8_t qualifiers;    // CQ_*
    bool is_signed;        // integers, enums
    bool complete;         // size is known: not void, function, open array, undeclared struct
    bool variadic;         // function
    bool no_prototype;     // function declared with (): arguments are not checked by C
    bool packed;           // struct, union: some member lies below its natural alignment
    bool transparent;      // union with attribute transparent_union: passed as its first member
    bool has_flexible;     // struct that ends in `T x[]`
    bool is_typedef_name;  // `tag` is a typedef name of an untagged struct: print it bare
    uint16_t depth;        // nesting of derived types and members, at most CTYPE_DEPTH_MAX
    uint32_t align;        // bytes, as a member of a struct (double: 4 on i386); at least 1
    size_t size;           // bytes; 0 unless complete
    const CType *plain;    // this type without qualifiers
    const CType *element;  // pointer, array: target; function: result; enum: integer type
    size_t length;         // array: items, or CARRAY_OPEN
    uint32_t count;        // parameters, fields, enumerators
    union {
        const CType *const *params;      // function, after C's adjustment of arrays, functions
        const CField *fields;            // struct, union, in order of declaration
        const CEnumerator *enumerators;  // enum
    };
    const char *tag;  // struct, union, enum; NULL: anonymous
    // private to ctype.c
    CType *next_interned, *variants;
    const CType *pointer;
    uint64_t hash;
    Obj *object;  // the Python object, pinned; NULL until asked for
};

static inline bool ctype_is_integer(const CType *t)  // bool and enums included
{
    return t->kind == CK_INT || t->kind == CK_BOOL || t->kind == CK_ENUM;
}
static inline bool ctype_is_scalar(const CType *t)  // arithmetic type or pointer
{
    return t->kind >= CK_BOOL && t->kind <= CK_POINTER;
}
static inline bool ctype_is_record(const CType *t)
{
    return t->kind == CK_STRUCT || t->kind == CK_UNION;
}

// ---- making (ctype.c). All return interned types; NULL: MemoryError raised, or ValueError when
// the type is nested too deep, or as said.
const CType *ctype_void(VM *vm);
// NULL without exception when the target lacks it (__int128, _Float128).
const CType *ctype_scalar(VM *vm, CScalar id);
RAISES const CType *ctype_qualified(VM *vm, const CType *type, unsigned qualifiers);
RAISES const CType *ctype_pointer(VM *vm, const CType *target);
// ValueError when the size overflows, TypeError when elements have no size.
RAISES const CType *ctype_array(VM *vm, const CType *element, size_t length);
// Parameters are adjusted (array, function -> pointer; qualifiers dropped) and copied.
RAISES const CType *ctype_function(VM *vm, const CType *result, const CType *const *params,
                                   uint32_t count, bool variadic);
RAISES const CType *ctype_function_unprototyped(VM *vm, const CType *result);
// attribute vector_size(bytes); bytes is a multiple of the element's size.
RAISES const CType *ctype_vector(VM *vm, const CType *element, size_t bytes);
// A new, incomplete struct, union or enum; tag NULL: anonymous; copied.
RAISES CType *ctype_new_tagged(VM *vm, CKind kind, const char *tag);
// The target's va_list as a parameter: pointer-like storage that only v* functions take.
RAISES const CType *ctype_va_list(VM *vm);
// Gives an untagged struct the typedef name it prints as.
RAISES bool ctype_name(VM *vm, const CType *type, const char *name);
// May C code that has a `from` be given for a `to`? Equal but for qualifiers, at every level that
// C compares: unprototyped functions, open arrays, character types of equal size and sign.
bool ctype_compatible(const CType *from, const CType *to);
// The same for what a pointer refers to: C's assignment rules for `from *` to `to *`, with void
// both ways; a qualifier may be added, *loses_const tells when one is dropped.
bool ctype_pointer_compatible(const CType *from, const CType *to, bool *loses_const);

// What a row of ctypes.def says.
const char *ctype_scalar_spelling(CScalar id);
const char *ctype_scalar_format(CScalar id);  // struct code, or NULL
unsigned ctype_scalar_flags(CScalar id);      // enum CScalarFlags
// ValueError when a type would be nested deeper than CTYPE_DEPTH_MAX.
RAISES bool ctype_check_depth(VM *vm, unsigned depth);
// After the completion of a tagged type: its qualified forms become complete as well.
void ctype_refresh_variants(CType *plain);

// ---- taking apart
// The members through anonymous ones: field of that name with offset from `record`; false: none.
bool ctype_find_field(const CType *record, const char *name, size_t size, CField *out);
// A scalar inside a struct, union or array. Bit-fields: offset of the first byte, and bits.
typedef struct CLeaf {
    const CType *type;  // plain scalar: arithmetic, enum or pointer
    size_t offset;
    uint16_t bit_start;  // from bit 0 of the byte at `offset`, in memory order
    uint16_t bit_width;  // 0: whole
} CLeaf;
// The leaves of any complete type in order of declaration (members of unions one after the
// other, unnamed bit-fields left out): at most `capacity` are written. Returns their number, or
// capacity + 1 when there are more.
size_t ctype_leaves(const CType *type, CLeaf *leaves, size_t capacity);

// ---- printing (ctype_text.c)
struct Buf;
// Appends the declaration of `name` (may be "") with that type: `int (*name)(void)`.
void ctype_print(struct Buf *buf, const CType *type, const char *name);
// The same as a str: of a type alone when name is "".
RAISES Maybe ctype_text(VM *vm, const CType *type, const char *name);

// ---- conversion (ctype_convert.c)
// Stores v as `type` at dst (any alignment). Integers: exact range, OverflowError; no float for
// an int, TypeError. Pointers: None, compatible cdata, C functions; int is a TypeError. Structs:
// cdata of the same type. Nothing is kept alive: the caller holds v as long as C may use it.
RAISES bool ctype_store(VM *vm, const CType *type, void *dst, Value v);
// The Python value of the C value at src (any alignment): int, bool, float, complex; cdata for
// pointers; for structs and arrays a cdata that shares the memory when `owner` is a cdata or
// allocation that keeps it alive, and holds a copy when owner is ABSENT. void: None.
RAISES Maybe ctype_load(VM *vm, const CType *type, const void *src, Value owner);
// The address a pointer parameter gets from v, by the rules of ctype_store; `type` is the pointer.
RAISES bool ctype_address_of(VM *vm, const CType *type, Value v, void **out);
// Bits of a bit-field, and its change. `record` is the address of the struct.
RAISES Maybe ctype_load_bits(VM *vm, const CField *field, const void *record);
RAISES bool ctype_store_bits(VM *vm, const CField *field, void *record, Value v);
// Puts text in front of the message of the travelling TypeError, ValueError or OverflowError;
// directives of raise_error. Others travel on unchanged. Always false.
bool ctype_explain(VM *vm, const char *format, ...);

// ---- as Python objects (ctype_object.c)
typedef struct CTypeObject {
    Obj h;
    const CType *type;
} CTypeObject;
RAISES Maybe ctype_object(VM *vm, const CType *type);  // always the same object for a type
// The type that v means: a ctype, a cdata (its type), or a str with a C type (parsed).
RAISES const CType *ctype_from_value(VM *vm, Value v);
