// layout — where GCC puts the members of structs and unions, and how wide an enum is.
#pragma once

#include "ffi/ctype.h"

typedef struct CMember {
    const char *name;     // NULL: anonymous record or unnamed bit-field
    const CType *type;    // complete; an open array as the last member of a struct
    uint32_t type_align;  // alignment of a typedef that carries one; 0: that of the type
    uint32_t align;       // of attribute aligned and _Alignas; 0: none
    uint16_t bit_width;   // of a bit-field; checked against the type by the caller
    bool is_bitfield;
    bool packed;  // attribute packed on the member
} CMember;

typedef struct CLayoutRules {
    uint32_t pack;   // of #pragma pack; 0: none
    uint32_t align;  // attribute aligned of the record; 0: none
    bool packed;     // attribute packed of the record
} CLayoutRules;

// Completes a struct or union. Names are copied. ValueError when it is too large or too deep.
RAISES bool layout_record(VM *vm, CType *record, const CMember *members, size_t count,
                          const CLayoutRules *rules);
// Completes an enum. `negative`: some value is below 0 (values are two's complement). fixed: the
// type that C23's `enum e : type` names, or NULL.
RAISES bool layout_enum(VM *vm, CType *type, const CEnumerator *enumerators, size_t count,
                        bool negative, bool packed, const CType *fixed);
