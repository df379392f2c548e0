// cdecl — C declarations: the table of what is declared, and parsing text into it.
//
// One table per VM. Names are interned and never freed; a name has at most one ordinary
// declaration, one tag and one macro, as in C's file scope.
#pragma once

#include "base/buf.h"
#include "ffi/state.h"

typedef enum CDeclarationKind {
    DECLARED_TYPEDEF,
    DECLARED_FUNCTION,
    DECLARED_VARIABLE,
    DECLARED_CONSTANT,  // enumerator, or `static const int n = 3;`
} CDeclarationKind;

enum { CACCESS_MAX = 4 };
enum CAccessMode {
    CACCESS_READ = 1,
    CACCESS_WRITE = 2,
    CACCESS_READ_WRITE = 3,
    CACCESS_NONE = 4
};

typedef struct CAccess {  // __attribute__((access(mode, pointer, size)))
    uint8_t mode;
    uint8_t pointer, size;  // parameters from 1; size 0: none
} CAccess;

typedef struct CAttributes {
    uint32_t align;  // of aligned, _Alignas; 0: none
    bool packed, noreturn, returns_nonnull, returns_twice, nonnull_all, malloc, sentinel;
    bool warn_unused, deprecated, transparent_union;
    uint8_t sentinel_position;
    uint8_t alloc_size[2];  // parameters from 1; 0: none
    uint8_t format_kind;    // 'p'rintf, 's'canf, other letters likewise; 0: none
    uint8_t format_parameter, format_first;
    uint8_t deallocator_parameter;  // from 1
    uint8_t access_count;
    CAccess access[CACCESS_MAX];
    uint64_t nonnull;         // bit i: parameter i + 1 must not be NULL
    const char *deallocator;  // function that frees the result, or NULL
    uint32_t vector_bytes;    // of vector_size
    char mode[8];             // of mode(DI) and the like
} CAttributes;

typedef struct CDeclaration {
    CDeclarationKind kind;
    const char *name;
    const char *symbol;  // what to look up in a library: asm("…"), or the name
    const CType *type;
    const char *const
        *param_names;  // of a function: type->count entries, NULL: unnamed; or NULL
    uint64_t value;    // of a constant, two's complement
    CAttributes attributes;
    const char *file;  // where it was declared
    uint32_t line;
    bool is_inline;   // has no symbol: static or inline only
    bool is_builtin;  // known from the start; a declaration in a text replaces it
} CDeclaration;

enum CParseFlags {
    CPARSE_PREPROCESSED = 1,  // output of `cc -E`: macros are recorded, not replaced
    CPARSE_LENIENT = 2,       // a declaration that cannot be parsed is skipped and counted
    CPARSE_MACRO = 4,         // the text of a macro: uses of all others are replaced
};

// Parses declarations. `file` names the text in messages. CDefError for what is wrong; what
// stands before it stays declared.
RAISES bool cdecl_parse(VM *vm, const char *text, size_t size, const char *file,
                        unsigned flags);
// The type that a text like "struct tm *" means; NULL: CDefError raised. Remembered by text.
RAISES const CType *cdecl_parse_type(VM *vm, const char *text, size_t size);
// The declaration of a name, or of what a macro of that name renames it to; NULL without exception
// when there is none.
const CDeclaration *cdecl_find(VM *vm, const char *name, size_t size);
// The value of an enumerator, constant or object-like macro: int, float, str or cdata pointer;
// NOTHING when the name has none (also for a macro that is no constant expression).
RAISES Maybe cdecl_constant(VM *vm, const char *name, size_t size);
// Calls visit for each declared name in order of declaration; stops when it answers false.
bool cdecl_each(VM *vm, bool (*visit)(VM *vm, const CDeclaration *declaration, void *context),
                void *context);
// Is nothing declared but what is known from the start?
bool cdecl_is_empty(VM *vm);
// Appends the table as bytes for cdecl_restore() of the same build; false: it cannot be saved.
bool cdecl_save(VM *vm, struct Buf *out);
// Fills an empty table from such bytes; NO: they are damaged, and parts may be declared.
RAISES Tri cdecl_restore(VM *vm, const char *bytes, size_t size);
// Declarations that a lenient parse skipped: their number, and the first words of each.
RAISES Maybe cdecl_skipped(VM *vm);
