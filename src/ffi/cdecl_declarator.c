// cdecl_declarator — declarators, parameters and type names.
//
// A declarator becomes a list of steps in the order in which they apply to the base type:
// pointers, then what stands behind (last suffix first), then the declarator in parentheses.

#include "ffi/cdecl_parser.h"
#include "py.h"

typedef enum StepKind { STEP_POINTER, STEP_ARRAY, STEP_FUNCTION } StepKind;

typedef struct Step {
    StepKind kind;
    unsigned qualifiers;  // pointer
    size_t length;        // array
    bool is_static;       // array: [static n]
    bool variadic, no_prototype;
    uint32_t count;
    const CType **params;
    const char **names;
    uint64_t nonnull;
    CToken at;
} Step;

typedef struct Steps {
    Step *items;
    size_t count, capacity;
    CName *name;
    CToken at;
    CAttributes attributes;
} Steps;

RAISES static Step *add_step(CParser *p, Steps *steps, StepKind kind)
{
    if (steps->count == steps->capacity) {
        size_t capacity = steps->capacity ? steps->capacity * 2 : 4;
        Step *items = TRYP_PTR((Step *)cparse_alloc(p, capacity * sizeof(*items)));
        if (steps->count) {
            memcpy(items, steps->items, steps->count * sizeof(*items));
        }
        steps->items = items;
        steps->capacity = capacity;
    }
    Step *step = &steps->items[steps->count++];
    *step = (Step){.kind = kind, .at = p->token};
    return step;
}

// ---- parameters

typedef struct ParamList {
    const CType **types;
    const char **names;
    uint32_t count, capacity;
    uint64_t nonnull;
} ParamList;

RAISES static bool add_param(CParser *p, ParamList *list, const CType *type, const CName *name)
{
    if (list->count == list->capacity) {
        uint32_t capacity = list->capacity ? list->capacity * 2 : 8;
        const CType **types =
            TRYB_PTR((const CType **)cparse_alloc(p, capacity * sizeof(*types)));
        const char **names =
            TRYB_PTR((const char **)cparse_alloc(p, capacity * sizeof(*names)));
        if (list->count) {
            memcpy(types, list->types, list->count * sizeof(*types));
            memcpy(names, list->names, list->count * sizeof(*names));
        }
        list->types = types;
        list->names = names;
        list->capacity = capacity;
    }
    list->types[list->count] = type;
    list->names[list->count++] = name ? name->text : NULL;
    return true;
}

RAISES static bool parse_param(CParser *p, ParamList *list)
{
    CSpecifiers base;
    CToken at = p->token;
    CHECKB(cparse_specifiers(p, &base));
    CDeclarator declarator;
    CHECKB(cparse_declarator(p, &base, &declarator));
    CHECKB(cparse_attributes(p, &declarator.attributes));
    const CType *type = declarator.type;
    if (type->kind == CK_VOID) {
        return cparse_fail(p, &at, "a parameter is not void");
    }
    if (declarator.nonnull && list->count < 64) {
        list->nonnull |= UINT64_C(1) << list->count;
    }
    return add_param(p, list, type, declarator.name);
}

// `(void)`: no parameters.
RAISES static bool is_lone_void(CParser *p, bool *out)
{
    CToken after;
    CHECKB(cparse_peek(p, &after));
    *out = cparse_word(p) == CW_void && after.kind == CT_PUNCT && after.punct == ')';
    return true;
}

RAISES static bool parse_params(CParser *p, Step *step)
{
    ParamList list = {0};
    bool lone_void = false;
    CHECKB(cparse_enter(p));
    p->param_depth++;
    CHECKB(cparse_next(p));
    CHECKB(is_lone_void(p, &lone_void));
    if (lone_void) {
        CHECKB(cparse_next(p));
    } else if (cparse_at(p, ')')) {
        step->no_prototype = true;
    }
    while (!cparse_at(p, ')')) {
        if (cparse_at(p, CP_ELLIPSIS)) {
            step->variadic = true;
            CHECKB(cparse_next(p));
            break;
        }
        CHECKB(parse_param(p, &list));
        if (!cparse_at(p, ')')) {
            CHECKB(cparse_want(p, ',', "',' or ')'"));
            if (cparse_at(p, ')')) {
                return cparse_expected(p, "a parameter");
            }
        }
    }
    step->params = list.types;
    step->names = list.names;
    step->count = list.count;
    step->nonnull = list.nonnull;
    p->param_depth--;
    cparse_leave(p);
    return cparse_want(p, ')', "')'");
}

// ---- arrays

RAISES static bool parse_length(CParser *p, Step *step, bool in_params)
{
    step->length = CARRAY_OPEN;
    CHECKB(cparse_next(p));
    while (cparse_qualifier(p) || cparse_word(p) == CW_static) {
        step->is_static |= cparse_word(p) == CW_static;
        CHECKB(cparse_next(p));
    }
    CToken at = p->token, after;
    CHECKB(cparse_peek(p, &after));
    bool star = cparse_at(p, '*') && after.kind == CT_PUNCT && after.punct == ']';
    if (star) {
        CHECKB(cparse_next(p));
    } else if (!cparse_at(p, ']')) {
        bool is_variable =
            in_params && at.kind == CT_NAME && !at.name->word &&
            (!at.name->declaration || at.name->declaration->kind != DECLARED_CONSTANT);
        if (is_variable) {  // T a[n]: the length of a parameter array means nothing to C
            while (!cparse_at(p, ']') && p->token.kind != CT_END) {
                CHECKB(cparse_next(p));
            }
            return cparse_want(p, ']', "']'");
        }
        bool negative;
        uint64_t length;
        CHECKB(cparse_integer(p, "length of an array", &length, &negative));
        if (negative || length > PTRDIFF_MAX) {
            return cparse_fail(p, &at, "length of an array is out of range");
        }
        step->length = (size_t)length;
    }
    return cparse_want(p, ']', "']'");
}

// ---- declarators

RAISES static bool parse_steps(CParser *p, Steps *steps);

// Is `(` at p->token the start of a declarator in parentheses, not of parameters?
RAISES static bool is_group(CParser *p, bool *out)
{
    CToken after;
    CHECKB(cparse_peek(p, &after));
    if (after.kind == CT_PUNCT) {
        *out = after.punct == '*' || after.punct == '(' || after.punct == '^' ||
               after.punct == '[';
    } else {
        bool attribute = after.kind == CT_NAME &&
                         (after.name->word == CW_attribute || after.name->word == CW_extension);
        *out = attribute || (after.kind == CT_NAME && !cparse_starts_type(p, &after));
    }
    return true;
}

RAISES static bool parse_pointers(CParser *p, Steps *steps)
{
    while (cparse_at(p, '*')) {
        Step *step = TRYB_PTR(add_step(p, steps, STEP_POINTER));
        CHECKB(cparse_next(p));
        for (;;) {
            unsigned qualifier = cparse_qualifier(p);
            CToken before = p->token;
            if (qualifier) {
                step->qualifiers |= qualifier;
                CHECKB(cparse_next(p));
                continue;
            }
            // `*[[…]]` and `* __attribute__((…))`; a lone `[` belongs to the declarator.
            CHECKB(cparse_attributes(p, &steps->attributes));
            if (before.text == p->token.text) {
                break;
            }
        }
    }
    return true;
}

RAISES static bool parse_suffixes(CParser *p, Steps *steps)
{
    for (;;) {
        if (cparse_at(p, '[')) {
            CToken after;
            CHECKB(cparse_peek(p, &after));
            if (after.kind == CT_PUNCT && after.punct == '[') {
                return true;  // [[attribute]]
            }
            Step *step = TRYB_PTR(add_step(p, steps, STEP_ARRAY));
            CHECKB(parse_length(p, step, p->param_depth > 0));
        } else if (cparse_at(p, '(')) {
            size_t index = steps->count;
            Step *step = TRYB_PTR(add_step(p, steps, STEP_FUNCTION));
            Step function = *step;
            CHECKB(parse_params(p, &function));
            steps->items[index] = function;
        } else {
            return true;
        }
    }
}

static bool parse_steps(CParser *p, Steps *steps)
{
    CHECKB(cparse_enter(p));
    CHECKB(cparse_attributes(p, &steps->attributes));
    CHECKB(parse_pointers(p, steps));
    CHECKB(cparse_attributes(p, &steps->attributes));
    Steps inner = {.at = p->token};
    bool group = false;
    if (cparse_at(p, '(')) {
        CHECKB(is_group(p, &group));
    }
    if (group) {
        CHECKB(cparse_next(p));
        CHECKB(parse_steps(p, &inner));
        CHECKB(cparse_want(p, ')', "')'"));
    } else if (p->token.kind == CT_NAME && !p->token.name->word) {
        inner.name = p->token.name;
        CHECKB(cparse_next(p));
    }
    Steps suffixes = {0};
    CHECKB(parse_suffixes(p, &suffixes));
    for (size_t i = suffixes.count + inner.count; i-- > 0;) {
        Step *step = TRYB_PTR(add_step(p, steps, STEP_POINTER));
        *step = i >= inner.count ? suffixes.items[i - inner.count]
                                 : inner.items[inner.count - 1 - i];
    }
    steps->name = inner.name;
    steps->at = inner.at;
    steps->attributes.align = inner.attributes.align > steps->attributes.align
                                  ? inner.attributes.align
                                  : steps->attributes.align;
    steps->attributes.noreturn |= inner.attributes.noreturn;
    cparse_leave(p);
    return true;
}

RAISES static const CType *apply_step(CParser *p, const Step *step, const CType *type)
{
    VM *vm = p->vm;
    switch (step->kind) {
    case STEP_POINTER: {
        const CType *pointer = TRYP_PTR(ctype_pointer(vm, type));
        return ctype_qualified(vm, pointer, step->qualifiers);
    }
    case STEP_ARRAY:
        if (type->kind == CK_FUNCTION || type->kind == CK_VOID) {
            cparse_fail(p, &step->at, "an array has items with a size");
            return NULL;
        }
        return ctype_array(vm, type, step->length);
    default:
        if (type->kind == CK_FUNCTION || type->kind == CK_ARRAY) {
            cparse_fail(p, &step->at, "a function does not return that");
            return NULL;
        }
        return step->no_prototype
                   ? ctype_function_unprototyped(vm, type)
                   : ctype_function(vm, type, step->params, step->count, step->variadic);
    }
}

RAISES static bool keep_names(CParser *p, const Step *step, CDeclarator *out)
{
    if (step->count == 0) {
        return true;
    }
    const char **names = TRYB_PTR(
        (const char **)declarations_alloc(p->vm, p->table, step->count * sizeof(*names)));
    memcpy(names, step->names, step->count * sizeof(*names));
    out->param_names = names;
    out->nonnull = step->nonnull;
    return true;
}

bool cparse_declarator(CParser *p, const CSpecifiers *base, CDeclarator *out)
{
    Steps steps = {0};
    *out = (CDeclarator){.type_align = base->type_align};
    CHECKB(parse_steps(p, &steps));
    const CType *type = base->type;
    for (size_t i = 0; i < steps.count; i++) {
        const Step *step = &steps.items[i];
        type = apply_step(p, step, type);
        if (!type) {
            return false;
        }
        if (step->kind != STEP_ARRAY) {
            out->type_align = 0;
        }
    }
    if (steps.count) {
        const Step *last = &steps.items[steps.count - 1];
        if (last->kind == STEP_FUNCTION) {
            CHECKB(keep_names(p, last, out));
        }
        out->nonnull |= last->kind == STEP_ARRAY && last->is_static;
    }
    out->type = type;
    out->name = steps.name;
    out->at = steps.at;
    out->attributes = steps.attributes;
    return true;
}

bool cparse_type_name(CParser *p, const CType **out)
{
    CSpecifiers base;
    CToken at = p->token;
    CHECKB(cparse_specifiers(p, &base));
    if (base.storage != CW_NONE) {
        return cparse_fail(p, &at, "a type has no storage class");
    }
    CDeclarator declarator;
    CHECKB(cparse_declarator(p, &base, &declarator));
    if (declarator.name) {
        return cparse_fail(p, &declarator.at, "a type has no name here");
    }
    *out = declarator.type;
    return true;
}

const CType *apply_type_attributes(CParser *p, const CType *type, const CAttributes *attributes)
{
    static const struct {
        const char *mode;
        CScalar signed_type, unsigned_type;
    } modes[] = {
        {"QI", CS_schar, CS_uchar},
        {"byte", CS_schar, CS_uchar},
        {"HI", CS_short, CS_ushort},
        {"SI", CS_int, CS_uint},
        {"DI", sizeof(long) == 8 ? CS_long : CS_longlong,
         sizeof(long) == 8 ? CS_ulong : CS_ulonglong},
        {"TI", CS_int128, CS_uint128},
        {"word", CS_long, CS_ulong},
        {"pointer", CS_long, CS_ulong},
        {"SF", CS_float, CS_float},
        {"DF", CS_double, CS_double},
        {"XF", CS_longdouble, CS_longdouble},
        {"TF", CS_float128, CS_float128},
        {"SC", CS_cfloat, CS_cfloat},
        {"DC", CS_cdouble, CS_cdouble},
        {"XC", CS_clongdouble, CS_clongdouble},
    };
    for (size_t i = 0; attributes->mode[0] && i < ARRAY_LENGTH(modes); i++) {
        if (strcmp(modes[i].mode, attributes->mode) == 0) {
            const CType *moded = ctype_scalar(p->vm, type->is_signed || type->kind != CK_INT
                                                         ? modes[i].signed_type
                                                         : modes[i].unsigned_type);
            type = moded ? TRYP_PTR(ctype_qualified(p->vm, moded, type->qualifiers)) : type;
        }
    }
    if (attributes->vector_bytes && type->size && ctype_is_scalar(type)) {
        return ctype_vector(p->vm, type->plain, attributes->vector_bytes);
    }
    return type;
}
