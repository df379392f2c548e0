// cdecl — external declarations, and the texts that are parsed.

#include "ffi/cdecl.h"

#include "base/alloc.h"
#include "ffi/cdata.h"
#include "ffi/cdecl_parser.h"
#include "py.h"

// A type text that was parsed before.
typedef struct CTypeText {
    struct CTypeText *next;
    const CType *type;
    size_t size;
    char text[];
} CTypeText;

// ---- declarations

bool cparse_static_assert(CParser *p)
{
    CHECKB(cparse_next(p));
    CToken at = p->token;
    CHECKB(cparse_want(p, '(', "'('"));
    uint64_t bits;
    bool negative;
    CHECKB(cparse_integer(p, "static assertion", &bits, &negative));
    CConstant message = {.text = ""};
    if (cparse_at(p, ',')) {
        CHECKB(cparse_next(p));
        if (p->token.kind != CT_STRING) {
            return cparse_expected(p, "a string");
        }
        CHECKB(cparse_string(p, &message));
    }
    if (!bits) {
        return cparse_fail(p, &at, "static assertion failed: %s", message.text);
    }
    CHECKB(cparse_want(p, ')', "')'"));
    return cparse_want(p, ';', "';'");
}

RAISES static bool skip_initializer(CParser *p)
{
    while (!cparse_at(p, ',') && !cparse_at(p, ';')) {
        if (p->token.kind == CT_END) {
            return cparse_expected(p, "';'");
        }
        if (cparse_at(p, '(') || cparse_at(p, '[') || cparse_at(p, '{')) {
            CHECKB(cparse_skip_group(p));
        } else {
            CHECKB(cparse_next(p));
        }
    }
    return true;
}

// asm("name")
RAISES static bool parse_asm_label(CParser *p, const char **symbol)
{
    CHECKB(cparse_next(p));
    CHECKB(cparse_want(p, '(', "'('"));
    CConstant name;
    if (p->token.kind != CT_STRING) {
        return cparse_expected(p, "a string");
    }
    CHECKB(cparse_string(p, &name));
    *symbol = TRYB_PTR(declarations_text(p->vm, p->table, name.text, name.size));
    return cparse_want(p, ')', "')'");
}

// What stands behind a declarator: asm("…") and attributes, in any order.
RAISES static bool parse_trailer(CParser *p, CDeclaration *row)
{
    for (;;) {
        CToken before = p->token;
        if (cparse_word(p) == CW_asm) {
            CHECKB(parse_asm_label(p, &row->symbol));
        }
        CHECKB(cparse_attributes(p, &row->attributes));
        if (before.text == p->token.text && before.kind == p->token.kind) {
            return true;
        }
    }
}

static void add_attributes(CAttributes *to, const CAttributes *from)
{
    CAttributes merged = *from;
    merged.nonnull |= to->nonnull;
    merged.align = to->align > merged.align ? to->align : merged.align;
    merged.noreturn |= to->noreturn;
    merged.transparent_union |= to->transparent_union;
    *to = merged;
}

RAISES static bool name_typedef(CParser *p, const CSpecifiers *base, const CDeclaration *row)
{
    const CType *type = row->type;
    if (type == base->type && base->only_tag) {
        CHECKB(ctype_name(p->vm, type, row->name));
    }
    if (row->attributes.transparent_union && type->kind == CK_UNION) {
        ((CType *)type->plain)->transparent = true;
        ctype_refresh_variants((CType *)type->plain);
    }
    return true;
}

// `= value`: of constants it is evaluated, else skipped.
RAISES static bool parse_initializer(CParser *p, const CSpecifiers *base, CDeclaration *row)
{
    CHECKB(cparse_next(p));
    bool constant = (base->storage == CW_static || base->is_const_expression) &&
                    ctype_is_integer(row->type) &&
                    ((row->type->qualifiers & CQ_CONST) || base->is_const_expression);
    if (!constant) {
        return skip_initializer(p);
    }
    bool negative;
    row->kind = DECLARED_CONSTANT;
    row->type = row->type->plain;
    return cparse_integer(p, "value of a constant", &row->value, &negative);
}

RAISES static bool parse_declared(CParser *p, const CSpecifiers *base, bool *had_body)
{
    CDeclarator declarator;
    CHECKB(cparse_declarator(p, base, &declarator));
    if (!declarator.name) {
        return cparse_expected(p, "a name");
    }
    const char *name = declarator.name->text;
    CDeclaration row = {.name = name,
                        .symbol = name,
                        .type = declarator.type,
                        .param_names = declarator.param_names,
                        .attributes = declarator.attributes,
                        .file = p->file,
                        .line = declarator.at.line};
    add_attributes(&row.attributes, &base->attributes);
    row.attributes.align = row.attributes.align > declarator.type_align ? row.attributes.align
                                                                        : declarator.type_align;
    CHECKB(parse_trailer(p, &row));
    row.attributes.nonnull |= declarator.nonnull;
    row.type = TRYB_PTR(apply_type_attributes(p, row.type, &row.attributes));
    bool is_function = row.type->kind == CK_FUNCTION;
    row.kind = base->storage == CW_typedef ? DECLARED_TYPEDEF
               : is_function               ? DECLARED_FUNCTION
                                           : DECLARED_VARIABLE;
    if (is_function) {
        row.is_inline = base->storage == CW_static;
    }
    if (row.kind == DECLARED_VARIABLE && row.type->kind == CK_VOID) {
        return cparse_fail(p, &declarator.at, "a variable is not void");
    }
    if (row.kind == DECLARED_TYPEDEF) {
        CHECKB(name_typedef(p, base, &row));
    }
    if (cparse_at(p, '=')) {
        CHECKB(parse_initializer(p, base, &row));
    }
    CHECKB(declarations_add(p, &declarator.at, &row));
    *had_body = is_function && cparse_at(p, '{');
    return !*had_body || cparse_skip_group(p);
}

// extern "C" with or without braces
RAISES static bool parse_linkage(CParser *p)
{
    CHECKB(cparse_next(p));
    CHECKB(cparse_next(p));
    if (!cparse_at(p, '{')) {
        return cparse_external(p);
    }
    CHECKB(cparse_enter(p));
    CHECKB(cparse_next(p));
    while (!cparse_at(p, '}')) {
        if (p->token.kind == CT_END) {
            return cparse_expected(p, "'}'");
        }
        CHECKB(cparse_external(p));
    }
    cparse_leave(p);
    return cparse_next(p);
}

bool cparse_external(CParser *p)
{
    CToken after;
    if (cparse_at(p, ';')) {
        return cparse_next(p);
    }
    switch (cparse_word(p)) {
    case CW_static_assert:
        return cparse_static_assert(p);
    case CW_asm:
    case CW_Pragma:
        CHECKB(cparse_next(p));
        return cparse_skip_group(p);
    case CW_extern:
        CHECKB(cparse_peek(p, &after));
        if (after.kind == CT_STRING) {
            return parse_linkage(p);
        }
        break;
    default:
        break;
    }
    CSpecifiers base;
    CHECKB(cparse_specifiers(p, &base));
    if (cparse_at(p, ';')) {
        return cparse_next(p);
    }
    for (;;) {
        bool had_body = false;
        CHECKB(parse_declared(p, &base, &had_body));
        if (had_body) {
            return true;
        }
        if (!cparse_at(p, ',')) {
            return cparse_want(p, ';', "';'");
        }
        CHECKB(cparse_next(p));
    }
}

// ---- skipping what cannot be parsed

RAISES static bool note_skipped(CParser *p, const CToken *start)
{
    Value text = TRYB(exception_str(p->vm, error_take(p->vm)));
    (void)start;
    char *copy = mem_copy_text(str_data(text), str_size(text));
    if (!copy || !vec_push(&p->table->skipped, copy)) {
        mem_free(copy);
        return !raised(raise_memory(p->vm));
    }
    return true;
}

// After an error: on behind the end of the declaration that starts at `start`.
RAISES static bool skip_declaration(CParser *p, const CToken *start)
{
    CHECKB(note_skipped(p, start));
    while (p->macro_depth) {
        p->macros[--p->macro_depth].macro->active = false;
    }
    p->ahead_count = 0;
    p->nesting = p->param_depth = 0;
    p->at = start->place;
    p->line = start->line;
    CHECKB(cparse_next(p));
    while (p->token.kind != CT_END && !cparse_at(p, ';')) {
        bool body = cparse_at(p, '{');
        if (body || cparse_at(p, '(') || cparse_at(p, '[')) {
            CHECKB(cparse_skip_group(p));
            if (body && p->token.kind != CT_PUNCT && cparse_word(p) != CW_attribute) {
                return true;
            }
        } else {
            CHECKB(cparse_next(p));
        }
    }
    return cparse_next(p);
}

// Turns a TypeError or ValueError of the type layer into one that says where.
static bool locate_error(CParser *p)
{
    VM *vm = p->vm;
    Value class_ = vm->roots[ROOT_cdef_error];
    if (vm->exc == ABSENT || (!error_is(vm, E_TypeError) && !error_is(vm, E_ValueError)) ||
        (class_ != ABSENT && type_is_subtype(type_of(vm, vm->exc), as_type(class_)))) {
        return false;
    }
    Value text = TRYB(exception_str(vm, error_take(vm)));
    return cparse_fail(p, &p->token, "%S", text);
}

RAISES static bool parse_all(CParser *p)
{
    while (p->token.kind != CT_END) {
        CToken start = p->token;
        if (cparse_external(p)) {
            continue;
        }
        (void)!locate_error(p);
        if (!p->lenient || !error_is(p->vm, E_ValueError)) {
            return false;
        }
        CHECKB(skip_declaration(p, &start));
    }
    return true;
}

static void forget_type_texts(CTypeText **rows)
{
    for (CTypeText *row = *rows, *next; row; row = next) {
        next = row->next;
        mem_free(row);
    }
    *rows = NULL;
}

bool cdecl_parse(VM *vm, const char *text, size_t size, const char *file, unsigned flags)
{
    CParser p;
    bool ok = cparse_begin(&p, vm, text, size, file, flags) && parse_all(&p);
    cparse_end(&p);
    if (p.table) {
        forget_type_texts(&p.table->type_texts);
    }
    return ok;
}

// ---- single types

RAISES static const CType *parse_type_text(CParser *p)
{
    const CType *type;
    if (!cparse_type_name(p, &type)) {
        (void)!locate_error(p);
        return NULL;
    }
    if (p->token.kind != CT_END) {
        (void)!cparse_expected(p, "the end");
        return NULL;
    }
    return type;
}

const CType *cdecl_parse_type(VM *vm, const char *text, size_t size)
{
    CDeclarations *table = TRYP_PTR(declarations_of(vm));
    int known = 0;
    for (CTypeText **link = &table->type_texts, *row; (row = *link) != NULL;
         link = &row->next) {
        if (row->size == size && memcmp(row->text, text, size) == 0) {
            *link = row->next;  // to the front
            row->next = table->type_texts;
            table->type_texts = row;
            return row->type;
        }
        if (++known >= 64) {
            forget_type_texts(link);
            break;
        }
    }
    CParser p;
    const CType *type =
        cparse_begin(&p, vm, text, size, "<type>", 0) ? parse_type_text(&p) : NULL;
    cparse_end(&p);
    CTypeText *row = type ? mem_alloc(sizeof(*row) + size + 1) : NULL;
    if (row) {
        memcpy(row->text, text, size);
        row->size = size;
        row->type = type;
        row->next = table->type_texts;
        table->type_texts = row;
    }
    return type;
}

// ---- constants

RAISES static Maybe constant_value(VM *vm, const CConstant *c)
{
    if (c->is_string) {
        Maybe text = str_decode_utf8(vm, c->text, c->size, NULL);
        if (!raised(text) || !error_is(vm, E_UnicodeDecodeError)) {
            return text;
        }
        error_clear(vm);
        return bytes_new(vm, c->text, c->size);
    }
    if (c->is_unknown || c->is_lvalue) {
        return just(NOTHING);
    }
    if (c->is_float) {
        return float_new(vm, c->number);
    }
    if (c->type->kind == CK_POINTER) {
        return cdata_new(vm, c->type, (void *)(uintptr_t)c->bits, NULL);
    }
    if (!ctype_is_integer(c->type)) {
        return just(NOTHING);
    }
    return c->type->is_signed ? int_from_i64(vm, (int64_t)c->bits) : int_from_u64(vm, c->bits);
}

RAISES static Maybe macro_value(VM *vm, CName *name)
{
    CMacro *macro = name->macro;
    if (macro->function_like || macro->active || macro->size == 0) {
        return just(NOTHING);
    }
    CParser p;
    CConstant constant;
    macro->active = true;
    bool ok = cparse_begin(&p, vm, macro->text, macro->size, name->text, CPARSE_MACRO);
    ok = ok && cparse_expression(&p, &constant) && p.token.kind == CT_END;
    Maybe value = ok ? constant_value(vm, &constant) : just(NOTHING);
    cparse_end(&p);
    macro->active = false;
    if (vm->exc != ABSENT && error_is(vm, E_ValueError)) {
        error_clear(vm);
        return just(NOTHING);
    }
    return vm->exc != ABSENT ? RAISED : value;
}

Maybe cdecl_constant(VM *vm, const char *name, size_t size)
{
    const CDeclaration *declared = cdecl_find(vm, name, size);
    if (declared && declared->kind == DECLARED_CONSTANT) {
        CConstant constant = {.type = declared->type, .bits = declared->value};
        return constant_value(vm, &constant);
    }
    CDeclarations *table = vm->ffi ? vm->ffi->declarations : NULL;
    if (!table) {
        return just(NOTHING);
    }
    CName *row = TRY_PTR(declarations_name(vm, table, name, size));
    return row->macro ? macro_value(vm, row) : just(NOTHING);
}

Maybe cdecl_skipped(VM *vm)
{
    List *list = TRY_PTR(list_new(vm, 0));
    CDeclarations *table = vm->ffi ? vm->ffi->declarations : NULL;
    for (size_t i = 0; table && i < table->skipped.count; i++) {
        const char *text = table->skipped.items[i];
        CHECK(list_append(vm, list, TRY(str_decode_utf8(vm, text, strlen(text), "replace"))));
    }
    return just_obj(list);
}
