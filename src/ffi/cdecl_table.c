// cdecl_table — names and declarations, and what may be declared twice.
//
// Everything here lives as long as the VM. A second declaration of a name must be the same as C
// sees it; a second definition of a struct must have the same members (headers are included more
// than once, and cdef texts repeat them).

#include "base/alloc.h"
#include "base/hash.h"
#include "ffi/cdecl_parser.h"
#include "py.h"

enum { CHUNK_SIZE = 16384 };

void *declarations_alloc(VM *vm, CDeclarations *table, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if (size > table->chunk_left) {
        size_t room = size > CHUNK_SIZE / 4 ? size : CHUNK_SIZE;
        char *chunk = mem_alloc_zeroed(1, room);
        if (!chunk) {
            (void)raise_memory(vm);
            return NULL;
        }
        if (room == size) {
            return chunk;
        }
        table->chunk = chunk;
        table->chunk_left = room;
    }
    void *memory = table->chunk;
    table->chunk += size;
    table->chunk_left -= size;
    return memory;
}

const char *declarations_text(VM *vm, CDeclarations *table, const char *text, size_t size)
{
    char *copy = TRYP_PTR((char *)declarations_alloc(vm, table, size + 1));
    memcpy(copy, text, size);
    return copy;
}

RAISES static bool grow_names(VM *vm, CDeclarations *table)
{
    size_t count = table->bucket_count ? table->bucket_count * 2 : 1024;
    CName **buckets = mem_alloc_zeroed(count, sizeof(*buckets));
    if (!buckets) {
        return !raised(raise_memory(vm));
    }
    for (size_t i = 0; i < table->bucket_count; i++) {
        for (CName *name = table->buckets[i], *next; name; name = next) {
            next = name->next;
            name->next = buckets[name->hash & (count - 1)];
            buckets[name->hash & (count - 1)] = name;
        }
    }
    mem_free(table->buckets);
    table->buckets = buckets;
    table->bucket_count = count;
    return true;
}

static CName *find_name(VM *vm, const CDeclarations *table, const char *text, size_t size,
                        uint32_t *hash)
{
    HashSeed seed = {vm->hash_seed[0], vm->hash_seed[1]};
    *hash = hash_to_32(hash_bytes(text, size, &seed));
    CName *name =
        table->bucket_count ? table->buckets[*hash & (table->bucket_count - 1)] : NULL;
    for (; name; name = name->next) {
        if (name->hash == *hash && name->size == size && memcmp(name->text, text, size) == 0) {
            break;
        }
    }
    return name;
}

CName *declarations_name(VM *vm, CDeclarations *table, const char *text, size_t size)
{
    uint32_t hash;
    CName *name = find_name(vm, table, text, size, &hash);
    if (name) {
        return name;
    }
    if (table->name_count >= table->bucket_count) {
        CHECKP(grow_names(vm, table));
    }
    if (size > UINT32_MAX / 2) {
        (void)raise_memory(vm);
        return NULL;
    }
    name = TRYP_PTR((CName *)declarations_alloc(vm, table, sizeof(CName) + size + 1));
    memcpy(name->text, text, size);
    name->size = (uint32_t)size;
    name->hash = hash;
    CName **bucket = &table->buckets[hash & (table->bucket_count - 1)];
    name->next = *bucket;
    *bucket = name;
    table->name_count++;
    return name;
}

// ---- what is there from the start

static const struct {
    const char *spelling;
    CWord word;
} word_rows[] = {
#define CWORD(id, spelling) {spelling, CW_##id},
#include "ffi/cdecl_words.def"
#undef CWORD
    {"__signed__", CW_signed},
    {"__signed", CW_signed},
    {"__complex__", CW_Complex},
    {"__const", CW_const},
    {"__const__", CW_const},
    {"__volatile", CW_volatile},
    {"__volatile__", CW_volatile},
    {"__restrict", CW_restrict},
    {"__restrict__", CW_restrict},
    {"__inline", CW_inline},
    {"__inline__", CW_inline},
    {"__asm", CW_asm},
    {"__asm__", CW_asm},
    {"__attribute", CW_attribute},
    {"__typeof", CW_typeof},
    {"__typeof__", CW_typeof},
    {"__alignof", CW_alignof},
    {"__alignof__", CW_alignof},
    {"alignof", CW_alignof},
    {"alignas", CW_alignas},
    {"__thread", CW_thread},
    {"thread_local", CW_thread},
    {"static_assert", CW_static_assert},
    {"__int128_t", CW_int128},
    {"__float128", CW_Float128},
    {"__complex", CW_Complex},
};

static const struct {
    const char *name;
    int size;        // bytes, negative: signed
    CScalar scalar;  // when size is 0
} typedef_rows[] = {
    {"bool", 0, CS_boolean},
    {"wchar_t", 0, CS_wchar},
    {"char8_t", 0, CS_char8},
    {"char16_t", 0, CS_char16},
    {"char32_t", 0, CS_char32},
    {"size_t", (int)sizeof(size_t), 0},
    {"ssize_t", -(int)sizeof(size_t), 0},
    {"ptrdiff_t", -(int)sizeof(ptrdiff_t), 0},
    {"intptr_t", -(int)sizeof(intptr_t), 0},
    {"uintptr_t", (int)sizeof(uintptr_t), 0},
    {"int8_t", -1, 0},
    {"uint8_t", 1, 0},
    {"int16_t", -2, 0},
    {"uint16_t", 2, 0},
    {"int32_t", -4, 0},
    {"uint32_t", 4, 0},
    {"int64_t", -8, 0},
    {"uint64_t", 8, 0},
    {"intmax_t", -8, 0},
    {"uintmax_t", 8, 0},
    {"__uint128_t", 0, CS_uint128},
};

static CScalar scalar_of_size(int size)
{
    bool is_signed = size < 0;
    size = is_signed ? -size : size;
    if (size == (int)sizeof(long) && (size > 4 || sizeof(long) > 4)) {
        return is_signed ? CS_long : CS_ulong;
    }
    switch (size) {
    case 1:
        return is_signed ? CS_schar : CS_uchar;
    case 2:
        return is_signed ? CS_short : CS_ushort;
    case 4:
        return is_signed ? CS_int : CS_uint;
    default:
        return is_signed ? CS_longlong : CS_ulonglong;
    }
}

RAISES static bool add_builtin(VM *vm, CDeclarations *table, const char *text,
                               const CType *type)
{
    CName *name = TRYB_PTR(declarations_name(vm, table, text, strlen(text)));
    CDeclaration *row =
        TRYB_PTR((CDeclaration *)declarations_alloc(vm, table, sizeof(CDeclaration)));
    *row = (CDeclaration){.kind = DECLARED_TYPEDEF,
                          .name = name->text,
                          .symbol = name->text,
                          .type = type,
                          .file = "<built in>",
                          .is_builtin = true};
    name->declaration = row;
    return true;
}

RAISES static bool fill_table(VM *vm, CDeclarations *table)
{
    for (size_t i = 0; i < ARRAY_LENGTH(word_rows); i++) {
        const char *text = word_rows[i].spelling;
        TRYB_PTR(declarations_name(vm, table, text, strlen(text)))->word = word_rows[i].word;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(typedef_rows); i++) {
        int size = typedef_rows[i].size;
        CScalar id = size ? scalar_of_size(size) : typedef_rows[i].scalar;
        const CType *type = ctype_scalar(vm, id);
        if (type) {
            CHECKB(add_builtin(vm, table, typedef_rows[i].name, type));
        }
    }
    return add_builtin(vm, table, "va_list", TRYB_PTR(ctype_va_list(vm)));
}

CDeclarations *declarations_of(VM *vm)
{
    FfiState *state = TRYP_PTR(ffi_state(vm));
    if (!state->declarations) {
        CDeclarations *table = mem_alloc_zeroed(1, sizeof(*table));
        if (!table) {
            (void)raise_memory(vm);
            return NULL;
        }
        CHECKP(fill_table(vm, table));
        state->declarations = table;
    }
    return state->declarations;
}

// ---- the same twice

static bool same_fields(const CType *a, const CType *b, int depth)
{
    if (a->complete != b->complete || a->size != b->size || a->align != b->align ||
        a->count != b->count) {
        return false;
    }
    for (uint32_t i = 0; i < a->count; i++) {
        const CField *x = &a->fields[i], *y = &b->fields[i];
        if ((x->name == NULL) != (y->name == NULL) ||
            (x->name && strcmp(x->name, y->name) != 0) || x->offset != y->offset ||
            x->bit_start != y->bit_start || x->bit_width != y->bit_width ||
            !declarations_same_type(x->type, y->type, depth + 1)) {
            return false;
        }
    }
    return true;
}

static bool same_enumerators(const CType *a, const CType *b)
{
    if (a->count != b->count || a->size != b->size || a->is_signed != b->is_signed) {
        return false;
    }
    for (uint32_t i = 0; i < a->count; i++) {
        if (strcmp(a->enumerators[i].name, b->enumerators[i].name) != 0 ||
            a->enumerators[i].value != b->enumerators[i].value) {
            return false;
        }
    }
    return true;
}

bool declarations_same_type(const CType *a, const CType *b, int depth)
{
    if (a == b || ctype_compatible(a, b)) {
        return a->qualifiers == b->qualifiers;
    }
    if (a->kind != b->kind || a->qualifiers != b->qualifiers || depth > CTYPE_DEPTH_MAX) {
        return false;
    }
    switch (a->kind) {
    case CK_POINTER:
        return declarations_same_type(a->element, b->element, depth + 1);
    case CK_ARRAY:
        return (a->length == b->length || a->length == CARRAY_OPEN ||
                b->length == CARRAY_OPEN) &&
               declarations_same_type(a->element, b->element, depth + 1);
    case CK_FUNCTION:
        if (a->count != b->count || a->variadic != b->variadic ||
            !declarations_same_type(a->element, b->element, depth + 1)) {
            return false;
        }
        for (uint32_t i = 0; i < a->count; i++) {
            if (!declarations_same_type(a->params[i], b->params[i], depth + 1)) {
                return false;
            }
        }
        return true;
    case CK_STRUCT:
    case CK_UNION: {
        bool untagged = (!a->tag || a->is_typedef_name) && (!b->tag || b->is_typedef_name);
        return untagged && same_fields(a, b, depth);
    }
    case CK_ENUM:
        return same_enumerators(a, b);
    default:
        return false;
    }
}

bool declarations_same_definition(const CType *a, const CType *b)
{
    return a->kind == CK_ENUM ? same_enumerators(a, b) : same_fields(a, b, 0);
}

static bool same_declaration(const CDeclaration *old, const CDeclaration *new)
{
    if (old->kind == DECLARED_CONSTANT && new->kind == DECLARED_CONSTANT) {
        return old->value == new->value;
    }
    return old->kind == new->kind &&declarations_same_type(old->type, new->type, 0);
}

// What a repeated declaration adds to the first one.
static void merge(CDeclaration *old, const CDeclaration *new)
{
    CAttributes *into = &old->attributes;
    const CAttributes *from = &new->attributes;
    into->nonnull |= from->nonnull;
    into->nonnull_all |= from->nonnull_all;
    into->noreturn |= from->noreturn;
    into->returns_nonnull |= from->returns_nonnull;
    into->returns_twice |= from->returns_twice;
    into->malloc |= from->malloc;
    if (from->deallocator) {
        into->deallocator = from->deallocator;
        into->deallocator_parameter = from->deallocator_parameter;
    }
    if (from->format_kind) {
        into->format_kind = from->format_kind;
        into->format_parameter = from->format_parameter;
        into->format_first = from->format_first;
    }
    if (from->access_count) {
        memcpy(into->access, from->access, sizeof(into->access));
        into->access_count = from->access_count;
    }
    if (new->symbol != new->name) {
        old->symbol = new->symbol;
    }
    if (!old->param_names || new->type->count > old->type->count) {
        old->param_names = new->param_names;
    }
    bool more = old->type->no_prototype || (old->type->kind == CK_ARRAY && new->type->complete);
    if (more && old->kind != DECLARED_TYPEDEF) {
        old->type = new->type;
    }
    old->is_inline &= new->is_inline;
}

bool declarations_add(CParser *p, const CToken *at, const CDeclaration *declaration)
{
    CName *name = TRYB_PTR(
        declarations_name(p->vm, p->table, declaration->name, strlen(declaration->name)));
    CDeclaration *old = name->declaration;
    if (old && !old->is_builtin) {
        if (!same_declaration(old, declaration)) {
            return cparse_fail(p, at, "'%s' was declared differently in %s, line %u",
                               declaration->name, old->file, old->line);
        }
        merge(old, declaration);
        return true;
    }
    if (old && old->kind == declaration->kind &&
        ctype_compatible(old->type, declaration->type)) {
        return true;  // wchar_t and its kin stay types of their own
    }
    CDeclaration *row =
        TRYB_PTR((CDeclaration *)declarations_alloc(p->vm, p->table, sizeof(*row)));
    *row = *declaration;
    if (!vec_push(&p->table->order, row)) {
        return !raised(raise_memory(p->vm));
    }
    name->declaration = row;
    return true;
}

// Is the macro's text one name (`#define mpz_init __gmpz_init`)?
static bool is_alias(const CMacro *macro)
{
    if (!macro || macro->function_like || macro->size == 0) {
        return false;
    }
    for (size_t i = 0; i < macro->size; i++) {
        char c = macro->text[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && (i == 0 || c < '0' || c > '9')) {
            return false;
        }
    }
    return true;
}

const CDeclaration *cdecl_find(VM *vm, const char *name, size_t size)
{
    CDeclarations *table = vm->ffi ? vm->ffi->declarations : NULL;
    for (int step = 0; table && step < 8; step++) {
        uint32_t hash;
        const CName *row = find_name(vm, table, name, size, &hash);
        if (!row || row->declaration || !is_alias(row->macro)) {
            return row ? row->declaration : NULL;
        }
        name = row->macro->text;
        size = row->macro->size;
    }
    return NULL;
}

bool cdecl_each(VM *vm, bool (*visit)(VM *vm, const CDeclaration *declaration, void *context),
                void *context)
{
    CDeclarations *table = vm->ffi ? vm->ffi->declarations : NULL;
    for (size_t i = 0; table && i < table->order.count; i++) {
        if (!visit(vm, table->order.items[i], context)) {
            return false;
        }
    }
    return true;
}
