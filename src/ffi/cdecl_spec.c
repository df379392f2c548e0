// cdecl_spec — declaration specifiers: storage, qualifiers and the base type.

#include "ffi/cdecl_parser.h"
#include "py.h"

// Which of the arithmetic words were seen.
enum Seen {
    SEEN_CHAR = 1,
    SEEN_SHORT = 2,
    SEEN_INT = 4,
    SEEN_LONG = 8,
    SEEN_LONG_LONG = 16,
    SEEN_SIGNED = 32,
    SEEN_UNSIGNED = 64,
    SEEN_FLOAT = 128,
    SEEN_DOUBLE = 256,
    SEEN_COMPLEX = 512,
    SEEN_BOOL = 1024,
    SEEN_VOID = 2048,
    SEEN_INT128 = 4096,
    SEEN_FLOAT128 = 8192,
    SEEN_VA_LIST = 16384,
};

typedef struct Specifying {
    unsigned seen;
    unsigned qualifiers;
    const CType *type;  // struct, enum, typedef, typeof
} Specifying;

static const struct {
    unsigned seen;
    CScalar scalar;
} combinations[] = {
    {SEEN_CHAR, CS_char},
    {SEEN_SIGNED | SEEN_CHAR, CS_schar},
    {SEEN_UNSIGNED | SEEN_CHAR, CS_uchar},
    {SEEN_SHORT, CS_short},
    {SEEN_UNSIGNED | SEEN_SHORT, CS_ushort},
    {0, CS_int},
    {SEEN_UNSIGNED, CS_uint},
    {SEEN_LONG, CS_long},
    {SEEN_UNSIGNED | SEEN_LONG, CS_ulong},
    {SEEN_LONG | SEEN_LONG_LONG, CS_longlong},
    {SEEN_UNSIGNED | SEEN_LONG | SEEN_LONG_LONG, CS_ulonglong},
    {SEEN_INT128, CS_int128},
    {SEEN_UNSIGNED | SEEN_INT128, CS_uint128},
    {SEEN_FLOAT, CS_float},
    {SEEN_DOUBLE, CS_double},
    {SEEN_LONG | SEEN_DOUBLE, CS_longdouble},
    {SEEN_FLOAT128, CS_float128},
    {SEEN_COMPLEX | SEEN_FLOAT, CS_cfloat},
    {SEEN_COMPLEX | SEEN_DOUBLE, CS_cdouble},
    {SEEN_COMPLEX, CS_cdouble},
    {SEEN_COMPLEX | SEEN_LONG | SEEN_DOUBLE, CS_clongdouble},
    {SEEN_COMPLEX | SEEN_FLOAT128, CS_cfloat128},
    {SEEN_BOOL, CS_boolean},
};

// A word that names (part of) an arithmetic type; 0: another word.
static unsigned arithmetic_word(CWord word)
{
    switch (word) {
    case CW_char:
        return SEEN_CHAR;
    case CW_short:
        return SEEN_SHORT;
    case CW_int:
        return SEEN_INT;
    case CW_long:
        return SEEN_LONG;
    case CW_signed:
        return SEEN_SIGNED;
    case CW_unsigned:
        return SEEN_UNSIGNED;
    case CW_float:
    case CW_Float32:
        return SEEN_FLOAT;
    case CW_double:
    case CW_Float64:
    case CW_Float32x:
        return SEEN_DOUBLE;
    case CW_Float64x:
        return SEEN_LONG | SEEN_DOUBLE;
    case CW_Float128:
        return SEEN_FLOAT128;
    case CW_Complex:
        return SEEN_COMPLEX;
    case CW_Bool:
        return SEEN_BOOL;
    case CW_void:
        return SEEN_VOID;
    case CW_int128:
        return SEEN_INT128;
    case CW_va_list:
        return SEEN_VA_LIST;
    default:
        return 0;
    }
}

RAISES static bool add_word(CParser *p, Specifying *s, unsigned seen)
{
    if (seen == SEEN_LONG && (s->seen & SEEN_LONG)) {
        seen = SEEN_LONG_LONG;
    }
    if ((s->seen & seen) || s->type) {
        return cparse_expected(p, "a declarator");
    }
    s->seen |= seen;
    return cparse_next(p);
}

RAISES static const CType *combine(CParser *p, const CToken *at, unsigned seen)
{
    if (seen == SEEN_VOID) {
        return ctype_void(p->vm);
    }
    if (seen == SEEN_VA_LIST) {
        return ctype_va_list(p->vm);
    }
    unsigned rest = seen & ~(unsigned)SEEN_INT;
    unsigned without_sign = SEEN_CHAR | SEEN_UNSIGNED | SEEN_FLOAT | SEEN_DOUBLE | SEEN_BOOL |
                            SEEN_COMPLEX | SEEN_FLOAT128;
    if ((rest & SEEN_SIGNED) && !(rest & without_sign)) {
        rest &= ~(unsigned)SEEN_SIGNED;
    }
    bool takes_int = !(rest & (SEEN_CHAR | SEEN_FLOAT | SEEN_DOUBLE | SEEN_BOOL | SEEN_INT128));
    for (size_t i = 0; i < ARRAY_LENGTH(combinations) && (takes_int || !(seen & SEEN_INT));
         i++) {
        if (combinations[i].seen == rest) {
            const CType *type = ctype_scalar(p->vm, combinations[i].scalar);
            if (!type) {
                cparse_fail(p, at, "this target has no '%s'",
                            ctype_scalar_spelling(combinations[i].scalar));
            }
            return type;
        }
    }
    cparse_fail(p, at, "these words are no type together");
    return NULL;
}

static unsigned qualifier_word(CWord word)
{
    return word == CW_const      ? CQ_CONST
           : word == CW_volatile ? CQ_VOLATILE
           : word == CW_restrict ? CQ_RESTRICT
           : word == CW_Atomic   ? CQ_ATOMIC
                                 : 0;
}

unsigned cparse_qualifier(const CParser *p)
{
    return qualifier_word(cparse_word(p));
}

bool cparse_starts_type(const CParser *p, const CToken *token)
{
    (void)p;
    if (token->kind != CT_NAME) {
        return false;
    }
    CWord word = token->name->word;
    if (arithmetic_word(word) || qualifier_word(word)) {
        return true;
    }
    switch (word) {
    case CW_struct:
    case CW_union:
    case CW_enum:
    case CW_typeof:
    case CW_typeof_unqual:
    case CW_attribute:
    case CW_extension:
        return true;
    default:
        break;
    }
    const CDeclaration *d = token->name->declaration;
    return d && d->kind == DECLARED_TYPEDEF;
}

RAISES static bool parse_typeof(CParser *p, bool unqualified, const CType **out)
{
    CHECKB(cparse_next(p));
    CHECKB(cparse_want(p, '(', "'('"));
    if (cparse_starts_type(p, &p->token)) {
        CHECKB(cparse_type_name(p, out));
    } else {
        CConstant value;
        CHECKB(cparse_expression(p, &value));
        *out = value.type;
    }
    if (unqualified) {
        *out = (*out)->plain;
    }
    return cparse_want(p, ')', "')'");
}

// _Atomic(type)
RAISES static bool parse_atomic(CParser *p, Specifying *s)
{
    CHECKB(cparse_next(p));
    if (!cparse_at(p, '(')) {
        s->qualifiers |= CQ_ATOMIC;
        return true;
    }
    CHECKB(cparse_next(p));
    CHECKB(cparse_type_name(p, &s->type));
    s->qualifiers |= CQ_ATOMIC;
    return cparse_want(p, ')', "')'");
}

RAISES static bool parse_storage(CParser *p, CWord word, CSpecifiers *out)
{
    if (word == CW_inline) {
        out->is_inline = true;
    } else if (word == CW_Noreturn) {
        out->attributes.noreturn = true;
    } else if (word == CW_constexpr) {
        out->is_const_expression = true;
    } else if (word != CW_thread) {
        if (out->storage != CW_NONE) {
            return cparse_fail(p, &p->token, "two storage classes");
        }
        out->storage = word;
    }
    return cparse_next(p);
}

// One specifier; *done when the token is none.
RAISES static bool parse_specifier(CParser *p, Specifying *s, CSpecifiers *out, bool *done)
{
    CWord word = cparse_word(p);
    unsigned seen = arithmetic_word(word);
    if (seen) {
        return add_word(p, s, seen);
    }
    switch (word) {
    case CW_NONE: {
        const CDeclaration *d = p->token.kind == CT_NAME ? p->token.name->declaration : NULL;
        if (!s->type && !s->seen && d && d->kind == DECLARED_TYPEDEF) {
            s->type = d->type;
            out->type_align = d->attributes.align;
            return cparse_next(p);
        }
        CToken before = p->token;
        CHECKB(cparse_attributes(p, &out->attributes));
        *done = before.text == p->token.text && before.place == p->token.place;
        return true;
    }
    case CW_const:
    case CW_volatile:
    case CW_restrict:
        s->qualifiers |= qualifier_word(word);
        return cparse_next(p);
    case CW_Atomic:
        return parse_atomic(p, s);
    case CW_typedef:
    case CW_extern:
    case CW_static:
    case CW_auto:
    case CW_register:
    case CW_inline:
    case CW_Noreturn:
    case CW_thread:
    case CW_constexpr:
        return parse_storage(p, word, out);
    case CW_alignas:
        return cparse_alignas(p, &out->attributes);
    case CW_attribute:
    case CW_declspec:
    case CW_extension:
        return cparse_attributes(p, &out->attributes);
    default:
        break;
    }
    bool tagged = word == CW_struct || word == CW_union || word == CW_enum;
    if ((!tagged && word != CW_typeof && word != CW_typeof_unqual) || s->type || s->seen) {
        *done = true;
        return true;
    }
    if (!tagged) {
        return parse_typeof(p, word == CW_typeof_unqual, &s->type);
    }
    CHECKB(word == CW_enum ? cparse_enum(p, out) : cparse_record(p, word, out));
    s->type = out->type;
    out->only_tag = true;
    return true;
}

bool cparse_specifiers(CParser *p, CSpecifiers *out)
{
    *out = (CSpecifiers){.storage = CW_NONE};
    Specifying s = {0};
    CToken start = p->token;
    for (bool done = false; !done;) {
        CHECKB(parse_specifier(p, &s, out, &done));
    }
    if (!s.type) {
        if (!s.seen) {
            if (p->token.kind == CT_NAME && !p->token.name->word) {
                return cparse_fail(p, &p->token, "'%s' is not declared as a type",
                                   p->token.name->text);
            }
            return cparse_expected(p, "a type");
        }
        s.type = TRYB_PTR(combine(p, &start, s.seen));
    } else if (s.seen) {
        return cparse_fail(p, &start, "two types in one declaration");
    }
    s.type = TRYB_PTR(apply_type_attributes(p, s.type, &out->attributes));
    out->type = TRYB_PTR(ctype_qualified(p->vm, s.type, s.qualifiers));
    return true;
}
