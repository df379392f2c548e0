// cdecl_saved — the table of declarations as bytes, for the cache of ffi.include().
//
// A list of steps, each a letter and numbers (7 bits per byte, low ones first), that make types in
// an order in which every step needs only earlier ones; then tags, declarations, macros and
// messages. Types are numbers from 1. Only a table that holds nothing but built-in names is saved
// into or restored to, so that no step can contradict an earlier declaration.
// The bytes are of one build: sizes and attributes stand in them as this machine has them. Whoever
// reads them has compared a hash; nevertheless every number is checked, so that wrong bytes make
// wrong declarations at worst.

#include "base/alloc.h"
#include "base/hash.h"
#include "ffi/cdecl_parser.h"
#include "py.h"

bool cdecl_is_empty(VM *vm)
{
    CDeclarations *table = vm->ffi ? vm->ffi->declarations : NULL;
    if (!table) {
        return true;
    }
    if (table->order.count || table->skipped.count) {
        return false;
    }
    for (size_t i = 0; i < table->bucket_count; i++) {
        for (const CName *name = table->buckets[i]; name; name = name->next) {
            if (name->tag || name->macro) {
                return false;
            }
        }
    }
    return true;
}

// ---- saving

typedef struct Saver {
    Buf *out;
    FfiState *state;
    VEC(const CType *) types;  // in order of their numbers
    size_t bodies;             // records before this one have their bodies
    uint32_t *slots;           // hash table: number of a type, 0: free
    size_t slot_count;
    bool failed;
} Saver;

static void put_number(Saver *s, uint64_t n)
{
    while (n >= 0x80) {
        buf_char(s->out, (char)(n | 0x80));
        n >>= 7;
    }
    buf_char(s->out, (char)n);
}

static void put_text(Saver *s, const char *text)  // NULL: 0, else size + 1 and the bytes
{
    size_t size = text ? strlen(text) : 0;
    put_number(s, text ? size + 1 : 0);
    buf_append(s->out, text ? text : "", size);
}

static uint32_t *slot_of(const Saver *s, const CType *type)
{
    size_t at = (size_t)hash_u64((uintptr_t)type) & (s->slot_count - 1);
    while (s->slots[at] && s->types.items[s->slots[at] - 1] != type) {
        at = (at + 1) & (s->slot_count - 1);
    }
    return &s->slots[at];
}

static void grow_slots(Saver *s)
{
    size_t count = s->slot_count ? s->slot_count * 2 : 1024;
    mem_free(s->slots);
    s->slots = mem_alloc_zeroed(count, sizeof(*s->slots));
    s->slot_count = s->slots ? count : 0;
    s->failed |= !s->slots;
    for (size_t i = 0; s->slots && i < s->types.count; i++) {
        *slot_of(s, s->types.items[i]) = (uint32_t)i + 1;
    }
}

static uint64_t number_of(Saver *s, const CType *type, int depth);

static void put_scalar(Saver *s, const CType *type)
{
    for (int i = 0; i < CS_COUNT; i++) {
        if (s->state->scalars[i] == type) {
            buf_char(s->out, 'S');
            put_number(s, (uint64_t)i);
            return;
        }
    }
    s->failed = true;
}

static void put_function(Saver *s, const CType *type, int depth)
{
    uint64_t result = number_of(s, type->element, depth);
    uint64_t params[256];
    if (type->count > ARRAY_LENGTH(params)) {
        s->failed = true;
        return;
    }
    for (uint32_t i = 0; i < type->count; i++) {
        params[i] = number_of(s, type->params[i], depth);
    }
    buf_char(s->out, type->no_prototype ? 'U' : type->variadic ? 'G' : 'F');
    put_number(s, result);
    put_number(s, type->count);
    for (uint32_t i = 0; i < type->count; i++) {
        put_number(s, params[i]);
    }
}

static void put_body(Saver *s, const CType *type, int depth)
{
    uint64_t self = number_of(s, type, depth);
    if (type->kind == CK_ENUM) {
        uint64_t integer = number_of(s, type->element->plain, depth);
        buf_char(s->out, 'E');
        put_number(s, self);
        put_number(s, integer);
        put_number(s, type->count);
        for (uint32_t i = 0; i < type->count; i++) {
            put_text(s, type->enumerators[i].name);
            put_number(s, type->enumerators[i].value);
        }
        return;
    }
    for (uint32_t i = 0; i < type->count; i++) {
        (void)number_of(s, type->fields[i].type, depth);
    }
    buf_char(s->out, 'B');
    put_number(s, self);
    put_number(s, type->size);
    put_number(s, type->align);
    put_number(s, type->depth);
    put_number(s, (uint64_t)(type->packed | type->transparent << 1 | type->has_flexible << 2));
    put_number(s, type->count);
    for (uint32_t i = 0; i < type->count; i++) {
        const CField *field = &type->fields[i];
        put_text(s, field->name);
        put_number(s, number_of(s, field->type, depth));
        put_number(s, field->offset);
        put_number(s, (uint64_t)(field->is_bitfield | field->is_const << 1));
        put_number(s, field->bit_start);
        put_number(s, field->bit_width);
    }
}

// An array needs the size of its items: the body of a record comes first.
static void put_array(Saver *s, const CType *type, int depth)
{
    const CType *item = type->element->plain;
    uint64_t element = number_of(s, type->element, depth);
    if ((ctype_is_record(item) || item->kind == CK_ENUM) && item->complete) {
        put_body(s, item, depth);
    }
    buf_char(s->out, type->kind == CK_ARRAY ? 'A' : 'X');
    put_number(s, element);
    put_number(s, type->kind == CK_VECTOR       ? type->size
                  : type->length == CARRAY_OPEN ? 0
                                                : (uint64_t)type->length + 1);
}

static void put_type(Saver *s, const CType *type, int depth)
{
    if (type->plain != type) {
        uint64_t plain = number_of(s, type->plain, depth);
        buf_char(s->out, 'Q');
        put_number(s, plain);
        put_number(s, type->qualifiers);
        return;
    }
    uint64_t element;
    switch (type->kind) {
    case CK_VOID:
    case CK_VA_LIST:
        buf_char(s->out, type->kind == CK_VOID ? 'V' : 'L');
        return;
    case CK_POINTER:
        element = number_of(s, type->element, depth);
        buf_char(s->out, 'P');
        put_number(s, element);
        return;
    case CK_ARRAY:
    case CK_VECTOR:
        put_array(s, type, depth);
        return;
    case CK_FUNCTION:
        put_function(s, type, depth);
        return;
    case CK_STRUCT:
    case CK_UNION:
    case CK_ENUM:
        buf_char(s->out, 'R');
        put_number(s, type->kind);
        put_text(s, type->tag);
        put_number(s, type->is_typedef_name);
        return;
    default:
        put_scalar(s, type);
        return;
    }
}

// The number of a type, whose step is put when it is new.
static uint64_t number_of(Saver *s, const CType *type, int depth)
{
    if (depth > CTYPE_DEPTH_MAX || s->failed) {
        s->failed = true;
        return 0;
    }
    if (s->types.count * 2 >= s->slot_count) {
        grow_slots(s);
    }
    if (!s->failed && *slot_of(s, type)) {
        return *slot_of(s, type);
    }
    put_type(s, type, depth + 1);
    if (s->failed || *slot_of(s, type)) {  // a record that its own body named
        return s->failed ? 0 : *slot_of(s, type);
    }
    uint32_t *slot = slot_of(s, type);
    if (!vec_push(&s->types, type)) {
        s->failed = true;
        return 0;
    }
    *slot = (uint32_t)s->types.count;
    return s->types.count;
}

static void put_declaration(Saver *s, const CDeclaration *row)
{
    CAttributes attributes = row->attributes;
    static const CAttributes none;
    uint64_t type = number_of(s, row->type, 0);
    bool plain = memcmp(&attributes, &none, sizeof(none)) == 0;
    buf_char(s->out, 'D');
    put_number(s,
               (uint64_t)(row->kind | row->is_inline << 4 | plain << 5 |
                          (row->symbol == row->name) << 6 | (row->param_names != NULL) << 7));
    put_text(s, row->name);
    if (row->symbol != row->name) {
        put_text(s, row->symbol);
    }
    put_number(s, type);
    put_number(s, row->value);
    put_text(s, row->file);
    put_number(s, row->line);
    for (uint32_t i = 0; row->param_names && i < row->type->count; i++) {
        put_text(s, row->param_names[i]);
    }
    if (!plain) {
        put_text(s, attributes.deallocator);
        attributes.deallocator = NULL;
        buf_append(s->out, (const char *)&attributes, sizeof(attributes));
    }
}

static void put_name(Saver *s, const CName *name)
{
    if (name->tag) {
        uint64_t type = number_of(s, name->tag, 0);
        buf_char(s->out, 'T');
        put_text(s, name->text);
        put_number(s, type);
    }
    if (name->macro) {
        buf_char(s->out, 'M');
        put_text(s, name->text);
        put_number(s, name->macro->function_like);
        put_number(s, name->macro->size);
        buf_append(s->out, name->macro->text, name->macro->size);
    }
}

bool cdecl_save(VM *vm, Buf *out)
{
    Saver s = {.out = out, .state = vm->ffi};
    CDeclarations *table = vm->ffi->declarations;
    for (size_t i = 0; i < table->order.count; i++) {
        put_declaration(&s, table->order.items[i]);
    }
    for (size_t i = 0; i < table->bucket_count; i++) {
        for (const CName *name = table->buckets[i]; name; name = name->next) {
            put_name(&s, name);
        }
    }
    for (; s.bodies < s.types.count; s.bodies++) {  // they may bring new types
        const CType *type = s.types.items[s.bodies];
        bool tagged = type->plain == type && (ctype_is_record(type) || type->kind == CK_ENUM);
        if (tagged && type->complete) {
            put_body(&s, type, 0);
        }
    }
    for (size_t i = 0; i < table->skipped.count; i++) {
        buf_char(out, 'K');
        put_text(&s, table->skipped.items[i]);
    }
    buf_char(out, '.');
    vec_free(&s.types);
    mem_free(s.slots);
    return !s.failed && !out->failed;
}

// ---- restoring

typedef struct Restorer {
    VM *vm;
    CDeclarations *table;
    const char *at, *end;
    VEC(const CType *) types;
    bool damaged;
} Restorer;

static uint64_t get_number(Restorer *r)
{
    uint64_t n = 0;
    for (int shift = 0; r->at < r->end && shift < 64; shift += 7) {
        uint8_t byte = (uint8_t)*r->at++;
        n |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80)) {
            return n;
        }
    }
    r->damaged = true;
    return 0;
}

static const char *get_bytes(Restorer *r, uint64_t size)
{
    if (size > (uint64_t)(r->end - r->at)) {
        r->damaged = true;
        return NULL;
    }
    const char *bytes = r->at;
    r->at += size;
    return bytes;
}

// The interned name; NULL: there is none, or r->damaged, or raised.
static CName *get_name(Restorer *r)
{
    uint64_t size = get_number(r);
    const char *bytes = size ? get_bytes(r, size - 1) : NULL;
    return bytes ? declarations_name(r->vm, r->table, bytes, (size_t)size - 1) : NULL;
}

RAISES static bool get_text(Restorer *r, const char **out)
{
    const CName *name = get_name(r);
    *out = name ? name->text : NULL;
    return r->vm->exc == ABSENT;
}

static const CType *get_type(Restorer *r)
{
    uint64_t n = get_number(r);
    if (n == 0 || n > r->types.count) {
        r->damaged = true;
        return r->vm->ffi->void_type;
    }
    return r->types.items[n - 1];
}

RAISES static const CType *get_function(Restorer *r, char step)
{
    const CType *params[256], *result = get_type(r);
    uint64_t count = get_number(r);
    if (count > ARRAY_LENGTH(params)) {
        r->damaged = true;
        return result;
    }
    for (uint64_t i = 0; i < count; i++) {
        params[i] = get_type(r);
    }
    return r->damaged    ? result
           : step == 'U' ? ctype_function_unprototyped(r->vm, result)
                         : ctype_function(r->vm, result, params, (uint32_t)count, step == 'G');
}

RAISES static const CType *get_record(Restorer *r)
{
    uint64_t kind = get_number(r);
    const char *tag;
    if (!get_text(r, &tag)) {
        return NULL;
    }
    bool is_typedef_name = get_number(r) == 1;
    if (kind != CK_STRUCT && kind != CK_UNION && kind != CK_ENUM) {
        r->damaged = true;
        return r->vm->ffi->void_type;
    }
    CType *type = TRYP_PTR(ctype_new_tagged(r->vm, (CKind)kind, tag));
    type->is_typedef_name = is_typedef_name;
    return type;
}

// The step of a new type; NULL: raised.
RAISES static const CType *get_new_type(Restorer *r, char step)
{
    const CType *element;
    uint64_t n;
    switch (step) {
    case 'S':
        n = get_number(r);
        r->damaged |= n >= CS_COUNT;
        return r->damaged ? r->vm->ffi->void_type : r->vm->ffi->scalars[n];
    case 'V':
        return ctype_void(r->vm);
    case 'L':
        return ctype_va_list(r->vm);
    case 'R':
        return get_record(r);
    case 'F':
    case 'G':
    case 'U':
        return get_function(r, step);
    default:
        break;
    }
    element = get_type(r);
    if (step == 'P') {
        return ctype_pointer(r->vm, element);
    }
    n = get_number(r);
    if (r->damaged) {
        return element;
    }
    return step == 'Q'   ? ctype_qualified(r->vm, element, (unsigned)n & CQ_ALL)
           : step == 'X' ? ctype_vector(r->vm, element, (size_t)n)
                         : ctype_array(r->vm, element, n ? (size_t)(n - 1) : CARRAY_OPEN);
}

// The plain record or enum of a body step, NULL when there is nothing to be done with it.
static CType *get_tagged(Restorer *r, bool is_enum)
{
    CType *type = (CType *)get_type(r)->plain;
    bool fits = is_enum ? type->kind == CK_ENUM : ctype_is_record(type);
    r->damaged |= !fits;
    return fits ? type : NULL;
}

RAISES static bool get_enum_body(Restorer *r)
{
    CType *type = get_tagged(r, true);
    const CType *integer = get_type(r)->plain;
    uint64_t count = get_number(r);
    r->damaged |= !type || integer->kind != CK_INT || count > (uint64_t)(r->end - r->at);
    if (r->damaged) {
        return true;
    }
    CEnumerator *rows = TRYB_PTR((CEnumerator *)declarations_alloc(
        r->vm, r->table, ((size_t)count + 1) * sizeof(*rows)));
    for (uint64_t i = 0; i < count; i++) {
        CHECKB(get_text(r, &rows[i].name));
        rows[i].value = get_number(r);
        r->damaged |= !rows[i].name;
    }
    if (r->damaged) {
        return true;
    }
    type->element = integer;
    type->scalar = integer->scalar;
    type->is_signed = integer->is_signed;
    type->size = integer->size;
    type->align = integer->align;
    type->enumerators = rows;
    type->count = (uint32_t)count;
    type->complete = true;
    ctype_refresh_variants(type);
    return true;
}

RAISES static bool get_fields(Restorer *r, const CType *type, CField *fields, uint64_t count,
                              uint64_t size)
{
    for (uint64_t i = 0; i < count; i++) {
        CField *field = &fields[i];
        CHECKB(get_text(r, &field->name));
        field->type = get_type(r);
        field->offset = (size_t)get_number(r);
        uint64_t flags = get_number(r);
        field->is_bitfield = flags & 1;
        field->is_const = flags >> 1 & 1;
        field->bit_start = get_number(r);
        uint64_t width = get_number(r);
        field->bit_width = (uint16_t)width;
        bool fits = field->offset <= size && width <= 128 &&
                    (field->is_bitfield ? field->bit_start <= size * 8 - width
                                        : field->type->size <= size - field->offset);
        r->damaged |= !fits || field->type->plain == type;
    }
    return true;
}

RAISES static bool get_body(Restorer *r)
{
    CType *type = get_tagged(r, false);
    uint64_t size = get_number(r), align = get_number(r), depth = get_number(r);
    uint64_t flags = get_number(r), count = get_number(r);
    r->damaged |= !type || size > PTRDIFF_MAX || align == 0 || align > UINT32_MAX / 2 ||
                  depth > CTYPE_DEPTH_MAX || count > (uint64_t)(r->end - r->at);
    if (r->damaged) {
        return true;
    }
    CField *fields = TRYB_PTR(
        (CField *)declarations_alloc(r->vm, r->table, ((size_t)count + 1) * sizeof(*fields)));
    CHECKB(get_fields(r, type, fields, count, size));
    if (r->damaged) {
        return true;
    }
    type->size = (size_t)size;
    type->align = (uint32_t)align;
    type->depth = (uint16_t)depth;
    type->packed = flags & 1;
    type->transparent = flags >> 1 & 1;
    type->has_flexible = flags >> 2 & 1;
    type->fields = fields;
    type->count = (uint32_t)count;
    type->complete = true;
    ctype_refresh_variants(type);
    return true;
}

RAISES static bool get_param_names(Restorer *r, CDeclaration *row)
{
    uint32_t count = row->type->count;
    r->damaged |= row->type->kind != CK_FUNCTION;
    if (r->damaged) {
        return true;
    }
    const char **names = TRYB_PTR(
        (const char **)declarations_alloc(r->vm, r->table, (count + 1) * sizeof(*names)));
    for (uint32_t i = 0; i < count; i++) {
        CHECKB(get_text(r, &names[i]));
    }
    row->param_names = names;
    return true;
}

RAISES static bool get_declaration(Restorer *r)
{
    uint64_t flags = get_number(r);
    CName *name = get_name(r);
    CDeclaration *row =
        TRYB_PTR((CDeclaration *)declarations_alloc(r->vm, r->table, sizeof(*row)));
    r->damaged |= !name;
    if (r->damaged) {
        return r->vm->exc == ABSENT;
    }
    *row = (CDeclaration){.kind = (CDeclarationKind)(flags & 3),
                          .name = name->text,
                          .symbol = name->text,
                          .is_inline = flags >> 4 & 1};
    CHECKB((flags >> 6 & 1) || get_text(r, &row->symbol));
    row->type = get_type(r);
    row->value = get_number(r);
    CHECKB(get_text(r, &row->file));
    row->line = (uint32_t)get_number(r);
    CHECKB(!(flags >> 7 & 1) || get_param_names(r, row));
    if (!(flags >> 5 & 1)) {
        const char *deallocator;
        CHECKB(get_text(r, &deallocator));
        const char *bytes = get_bytes(r, sizeof(row->attributes));
        if (bytes) {
            memcpy(&row->attributes, bytes, sizeof(row->attributes));
            row->attributes.deallocator = deallocator;
        }
    }
    bool fits = row->symbol && row->file && row->attributes.access_count <= CACCESS_MAX &&
                (row->kind == DECLARED_FUNCTION) == (row->type->kind == CK_FUNCTION);
    r->damaged |= !fits && row->kind != DECLARED_TYPEDEF;
    if (r->damaged) {
        return true;
    }
    if (!vec_push(&r->table->order, row)) {
        return !raised(raise_memory(r->vm));
    }
    name->declaration = row;
    return true;
}

RAISES static bool get_macro(Restorer *r)
{
    CName *name = get_name(r);
    bool function_like = get_number(r) == 1;
    uint64_t size = get_number(r);
    const char *text = get_bytes(r, size);
    r->damaged |= !name;
    if (r->damaged) {
        return r->vm->exc == ABSENT;
    }
    CMacro *macro = TRYB_PTR((CMacro *)declarations_alloc(r->vm, r->table, sizeof(CMacro)));
    macro->text = TRYB_PTR(declarations_text(r->vm, r->table, text, (size_t)size));
    macro->size = (size_t)size;
    macro->function_like = function_like;
    macro->from_header = true;
    name->macro = macro;
    return true;
}

RAISES static bool get_tag_or_message(Restorer *r, char step)
{
    CName *name = get_name(r);
    if (r->vm->exc != ABSENT || !name) {
        r->damaged = true;
        return r->vm->exc == ABSENT;
    }
    if (step == 'T') {
        const CType *type = get_type(r);
        r->damaged |= !ctype_is_record(type) && type->kind != CK_ENUM;
        name->tag = r->damaged ? NULL : (CType *)type->plain;
        return true;
    }
    char *copy = mem_copy_text(name->text, name->size);
    if (!copy || !vec_push(&r->table->skipped, copy)) {
        mem_free(copy);
        return !raised(raise_memory(r->vm));
    }
    return true;
}

RAISES static bool restore_step(Restorer *r, char step)
{
    switch (step) {
    case 'D':
        return get_declaration(r);
    case 'T':
    case 'K':
        return get_tag_or_message(r, step);
    case 'M':
        return get_macro(r);
    case 'B':
        return get_body(r);
    case 'E':
        return get_enum_body(r);
    default:
        break;
    }
    if (!strchr("SVLRFGUPAXQ", step) || !step) {
        r->damaged = true;
        return true;
    }
    const CType *type = TRYB_PTR(get_new_type(r, step));
    if (!vec_push(&r->types, type)) {
        return !raised(raise_memory(r->vm));
    }
    return true;
}

Tri cdecl_restore(VM *vm, const char *bytes, size_t size)
{
    Restorer r = {.vm = vm, .at = bytes, .end = bytes + size};
    r.table = TRY_PTR_ELSE(declarations_of(vm), TRI_RAISED);
    bool ok = true;
    while (ok && !r.damaged && r.at < r.end && *r.at != '.') {
        ok = restore_step(&r, *r.at++);
    }
    vec_free(&r.types);
    if (!ok) {
        return TRI_RAISED;
    }
    return r.damaged || r.at + 1 != r.end ? TRI_NO : TRI_YES;
}
