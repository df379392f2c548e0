// cdecl_record — struct, union and enum specifiers.
//
// A body that defines a tag a second time is laid out on its own and must come out the same.

#include "base/table.h"
#include "ffi/cdecl_parser.h"
#include "py.h"

typedef struct MemberList {
    CMember *items;
    size_t count, capacity;
    Table names;
} MemberList;

RAISES static bool add_member(CParser *p, MemberList *list, const CToken *at,
                              const CMember *member)
{
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? list->capacity * 2 : 16;
        CMember *items = TRYB_PTR((CMember *)cparse_alloc(p, capacity * sizeof(*items)));
        if (list->count) {
            memcpy(items, list->items, list->count * sizeof(*items));
        }
        list->items = items;
        list->capacity = capacity;
    }
    if (list->count) {
        const CMember *last = &list->items[list->count - 1];
        if (last->type->kind == CK_ARRAY && last->type->length == CARRAY_OPEN) {
            return cparse_fail(p, at, "nothing may follow the open array '%s'",
                               last->name ? last->name : "");
        }
    }
    if (member->name) {
        bool is_new;
        TableEntry *entry = table_put(&list->names, table_key(member->name), &is_new);
        if (!entry) {
            return !raised(raise_memory(p->vm));
        }
        if (!is_new) {
            return cparse_fail(p, at, "two members are called '%s'", member->name);
        }
    }
    list->items[list->count++] = *member;
    return true;
}

RAISES static bool parse_width(CParser *p, const CToken *at, CMember *member)
{
    CToken place = p->token;
    uint64_t width;
    bool negative;
    CHECKB(cparse_integer(p, "width of a bit-field", &width, &negative));
    const CType *type = member->type;
    if (!ctype_is_integer(type)) {
        return cparse_fail(p, at, "a bit-field needs an integer type");
    }
    uint64_t most = type->kind == CK_BOOL ? 1 : type->size * 8;
    if (negative || width > most) {
        return cparse_fail(p, &place, "a bit-field of this type has 0 to %u bits",
                           (unsigned)most);
    }
    if (width == 0 && member->name) {
        return cparse_fail(p, &place, "a named bit-field has at least one bit");
    }
    member->bit_width = (uint16_t)width;
    member->is_bitfield = true;
    return true;
}

static uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

RAISES static bool parse_member(CParser *p, const CSpecifiers *base, MemberList *list)
{
    CMember member = {.type = base->type, .type_align = base->type_align};
    CToken at = p->token;
    CAttributes attributes = base->attributes;
    if (!cparse_at(p, ':')) {
        CDeclarator declarator;
        CHECKB(cparse_declarator(p, base, &declarator));
        if (!declarator.name) {
            return cparse_expected(p, "a member name");
        }
        at = declarator.at;
        member.name = declarator.name->text;
        member.type = declarator.type;
        member.type_align = declarator.type_align;
        attributes.align = larger(attributes.align, declarator.attributes.align);
        attributes.packed |= declarator.attributes.packed;
    }
    if (cparse_at(p, ':')) {
        CHECKB(cparse_next(p));
        CHECKB(parse_width(p, &at, &member));
    }
    CAttributes behind = {0};
    CHECKB(cparse_attributes(p, &behind));
    member.type = TRYB_PTR(apply_type_attributes(p, member.type, &behind));
    member.align = larger(attributes.align, behind.align);
    member.packed = attributes.packed || behind.packed;
    bool open = member.type->kind == CK_ARRAY && member.type->length == CARRAY_OPEN;
    if (!member.type->complete && !open) {
        Value text = TRYB(ctype_text(p->vm, member.type, ""));
        return cparse_fail(p, &at, "member '%s' has type '%S', whose size is not known",
                           member.name ? member.name : "", text);
    }
    return add_member(p, list, &at, &member);
}

RAISES static bool parse_member_declaration(CParser *p, MemberList *list)
{
    if (cparse_at(p, ';')) {
        return cparse_next(p);
    }
    if (cparse_word(p) == CW_static_assert) {
        return cparse_static_assert(p);
    }
    CSpecifiers base;
    CToken at = p->token;
    CHECKB(cparse_specifiers(p, &base));
    if (base.storage != CW_NONE) {
        return cparse_fail(p, &at, "a member has no storage class");
    }
    if (cparse_at(p, ';')) {
        const CType *type = base.type;
        if (ctype_is_record(type) && type->complete && (!type->tag || !base.only_tag)) {
            CMember member = {.type = type, .align = base.attributes.align};
            CHECKB(add_member(p, list, &at, &member));
        }
        return cparse_next(p);
    }
    for (;;) {
        CHECKB(parse_member(p, &base, list));
        if (!cparse_at(p, ',')) {
            return cparse_want(p, ';', "';'");
        }
        CHECKB(cparse_next(p));
    }
}

RAISES static bool parse_members(CParser *p, MemberList *list, CLayoutRules *rules)
{
    while (!cparse_at(p, '}')) {
        if (p->token.kind == CT_END) {
            return cparse_expected(p, "'}'");
        }
        CHECKB(parse_member_declaration(p, list));
    }
    rules->pack = p->pack;
    return true;
}

// The type of a tag, made when it is new. NULL name: a type of its own.
RAISES static CType *tagged(CParser *p, const CToken *at, CKind kind, CName *name)
{
    if (!name) {
        return ctype_new_tagged(p->vm, kind, NULL);
    }
    if (!name->tag) {
        name->tag = TRYP_PTR(ctype_new_tagged(p->vm, kind, name->text));
    }
    if (name->tag->kind != kind) {
        cparse_fail(p, at, "'%s' was declared as another kind of tag", name->text);
        return NULL;
    }
    return name->tag;
}

// After a body: the type that was there, when it was complete and is the same.
RAISES static bool check_redefinition(CParser *p, const CToken *at, const CType *old,
                                      const CType *new)
{
    if (!declarations_same_definition(old, new)) {
        return cparse_fail(p, at, "'%s' was defined differently before", old->tag);
    }
    return true;
}

RAISES static bool parse_body(CParser *p, const CToken *at, CType *type,
                              CAttributes *attributes)
{
    CHECKB(cparse_enter(p));
    CHECKB(cparse_next(p));
    MemberList list = {0};
    CLayoutRules rules = {0};
    bool ok =
        parse_members(p, &list, &rules) && cparse_next(p) && cparse_attributes(p, attributes);
    table_free(&list.names);
    CHECKB(ok);
    rules.packed = attributes->packed;
    rules.align = attributes->align;
    cparse_leave(p);
    CType *fresh = type;
    if (type->complete) {
        fresh = TRYB_PTR(ctype_new_tagged(p->vm, type->kind, NULL));
    }
    fresh->transparent = attributes->transparent_union;
    CHECKB(layout_record(p->vm, fresh, list.items, list.count, &rules));
    return fresh == type || check_redefinition(p, at, type, fresh);
}

bool cparse_record(CParser *p, CWord word, CSpecifiers *out)
{
    CAttributes attributes = {0};
    CHECKB(cparse_next(p));
    CHECKB(cparse_attributes(p, &attributes));
    CToken at = p->token;
    CName *name = NULL;
    if (at.kind == CT_NAME) {
        name = at.name;
        CHECKB(cparse_next(p));
        CHECKB(cparse_attributes(p, &attributes));
    }
    if (!name && !cparse_at(p, '{')) {
        return cparse_expected(p, "a tag or '{'");
    }
    CType *type = TRYB_PTR(tagged(p, &at, word == CW_struct ? CK_STRUCT : CK_UNION, name));
    out->type = type;
    return !cparse_at(p, '{') || parse_body(p, &at, type, &attributes);
}

// ---- enums

typedef struct EnumeratorList {
    CEnumerator *items;
    size_t count, capacity;
    bool any_negative, any_huge;
} EnumeratorList;

RAISES static bool add_enumerator(CParser *p, EnumeratorList *list, const CToken *at,
                                  uint64_t value, bool negative)
{
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? list->capacity * 2 : 16;
        CEnumerator *items =
            TRYB_PTR((CEnumerator *)cparse_alloc(p, capacity * sizeof(*items)));
        if (list->count) {
            memcpy(items, list->items, list->count * sizeof(*items));
        }
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = (CEnumerator){at->name->text, value};
    list->any_negative |= negative;
    list->any_huge |= !negative && value > INT64_MAX;
    if (list->any_negative && list->any_huge) {
        return cparse_fail(p, at, "no integer type holds all values of this enum");
    }
    bool is_int = negative ? (int64_t)value >= INT_MIN : value <= INT_MAX;
    CScalar type = is_int     ? CS_int
                   : negative ? CS_longlong
                              : (value > INT64_MAX ? CS_ulonglong : CS_longlong);
    CDeclaration constant = {.kind = DECLARED_CONSTANT,
                             .name = at->name->text,
                             .symbol = at->name->text,
                             .type = ctype_scalar(p->vm, type),
                             .value = value,
                             .file = p->file,
                             .line = at->line};
    return declarations_add(p, at, &constant);
}

RAISES static bool parse_enumerators(CParser *p, EnumeratorList *list)
{
    uint64_t next = 0;
    bool negative = false, wrapped = false;
    while (!cparse_at(p, '}')) {
        CToken at = p->token;
        if (at.kind != CT_NAME || at.name->word) {
            return cparse_expected(p, "the name of a constant");
        }
        CHECKB(cparse_next(p));
        CAttributes ignored = {0};
        CHECKB(cparse_attributes(p, &ignored));
        if (cparse_at(p, '=')) {
            CHECKB(cparse_next(p));
            CHECKB(cparse_integer(p, "value of a constant", &next, &negative));
            wrapped = false;
        } else if (wrapped) {
            return cparse_fail(p, &at, "value of '%s' is too large", at.name->text);
        }
        CHECKB(add_enumerator(p, list, &at, next, negative));
        wrapped = !negative && next == UINT64_MAX;
        next++;
        negative = negative && (int64_t)next < 0;
        if (!cparse_at(p, '}')) {
            CHECKB(cparse_want(p, ',', "',' or '}'"));
        }
    }
    return cparse_next(p);
}

bool cparse_enum(CParser *p, CSpecifiers *out)
{
    CAttributes attributes = {0};
    CHECKB(cparse_next(p));
    CHECKB(cparse_attributes(p, &attributes));
    CToken at = p->token;
    CName *name = NULL;
    const CType *fixed = NULL;
    if (at.kind == CT_NAME) {
        name = at.name;
        CHECKB(cparse_next(p));
        CHECKB(cparse_attributes(p, &attributes));
    }
    CToken after;
    CHECKB(cparse_peek(p, &after));
    if (cparse_at(p, ':') && cparse_starts_type(p, &after)) {
        CHECKB(cparse_next(p));
        CSpecifiers base;
        CHECKB(cparse_specifiers(p, &base));
        fixed = base.type;
        if (!ctype_is_integer(fixed) || fixed->kind == CK_ENUM) {
            return cparse_fail(p, &after, "an enum needs an integer type");
        }
    }
    if (!name && !cparse_at(p, '{')) {
        return cparse_expected(p, "a tag or '{'");
    }
    CType *type = TRYB_PTR(tagged(p, &at, CK_ENUM, name));
    out->type = type;
    if (!cparse_at(p, '{')) {
        return !fixed || type->complete ||
               layout_enum(p->vm, type, NULL, 0, false, false, fixed);
    }
    CHECKB(cparse_next(p));
    EnumeratorList list = {0};
    CHECKB(parse_enumerators(p, &list));
    CHECKB(cparse_attributes(p, &attributes));
    CType *fresh = type;
    if (type->complete && type->count) {
        fresh = TRYB_PTR(ctype_new_tagged(p->vm, CK_ENUM, NULL));
    }
    CHECKB(layout_enum(p->vm, fresh, list.items, list.count, list.any_negative,
                       attributes.packed, fixed));
    return fresh == type || check_redefinition(p, &at, type, fresh);
}
