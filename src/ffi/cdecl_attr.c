// cdecl_attr — attributes: those that change types or say what a function does are kept.
//
// Spellings: name and __name__, in __attribute__((…)), [[gnu::…]], [[…]]. What is not known is
// skipped with its arguments, as compilers do.

#include "ffi/cdecl_parser.h"
#include "py.h"

// The argument list of one attribute, as numbers and names; the parser is behind ')' afterwards.
typedef struct Arguments {
    int count;
    uint64_t number[8];
    CName *name[8];  // NULL: a number
} Arguments;

RAISES static bool parse_arguments(CParser *p, Arguments *out)
{
    out->count = 0;
    if (!cparse_at(p, '(')) {
        return true;
    }
    CHECKB(cparse_next(p));
    while (!cparse_at(p, ')')) {
        int i = out->count < 8 ? out->count++ : 7;
        CToken after;
        CHECKB(cparse_peek(p, &after));
        bool lone = after.kind == CT_PUNCT && (after.punct == ',' || after.punct == ')');
        const CDeclaration *d = p->token.kind == CT_NAME ? p->token.name->declaration : NULL;
        bool constant = d && d->kind == DECLARED_CONSTANT;
        out->name[i] = NULL;
        out->number[i] = 0;
        if (p->token.kind == CT_NAME && lone && !constant) {
            out->name[i] = p->token.name;
            CHECKB(cparse_next(p));
        } else if (p->token.kind == CT_STRING) {
            CConstant text;
            CHECKB(cparse_string(p, &text));
        } else {
            bool negative;
            CHECKB(cparse_integer(p, "attribute argument", &out->number[i], &negative));
        }
        if (!cparse_at(p, ')')) {
            CHECKB(cparse_want(p, ',', "',' or ')'"));
        }
    }
    return cparse_next(p);
}

// Is the name that word, with or without underscores around it?
static bool is_called(const CName *name, const char *word)
{
    const char *text = name->text;
    size_t size = name->size;
    if (size > 4 && memcmp(text, "__", 2) == 0 && memcmp(text + size - 2, "__", 2) == 0) {
        text += 2;
        size -= 4;
    }
    return strlen(word) == size && memcmp(text, word, size) == 0;
}

static void set_nonnull(CAttributes *out, const Arguments *args)
{
    out->nonnull_all |= args->count == 0;
    for (int i = 0; i < args->count; i++) {
        if (args->number[i] >= 1 && args->number[i] <= 64) {
            out->nonnull |= UINT64_C(1) << (args->number[i] - 1);
        }
    }
}

static void set_access(CAttributes *out, const Arguments *args)
{
    static const char *const modes[] = {"", "read_only", "write_only", "read_write", "none"};
    if (args->count < 2 || !args->name[0] || out->access_count == CACCESS_MAX) {
        return;
    }
    for (uint8_t mode = 1; mode <= 4; mode++) {
        if (is_called(args->name[0], modes[mode])) {
            uint64_t size = args->count > 2 ? args->number[2] : 0;
            out->access[out->access_count++] =
                (CAccess){mode, (uint8_t)args->number[1], (uint8_t)size};
        }
    }
}

static void set_format(CAttributes *out, const Arguments *args)
{
    if (args->count < 3 || !args->name[0]) {
        return;
    }
    const char *kind = args->name[0]->text;
    while (*kind == '_') {
        kind++;
    }
    kind += strncmp(kind, "gnu_", 4) == 0 ? 4 : 0;
    out->format_kind = (uint8_t)*kind;
    out->format_parameter = (uint8_t)args->number[1];
    out->format_first = (uint8_t)args->number[2];
}

static void set_malloc(CAttributes *out, const Arguments *args)
{
    out->malloc = true;
    if (args->count && args->name[0]) {
        const char *name = args->name[0]->text;
        out->deallocator = strcmp(name, "__builtin_free") == 0 ? "free" : name;
        out->deallocator_parameter = args->count > 1 ? (uint8_t)args->number[1] : 1;
    }
}

RAISES static bool set_aligned(CParser *p, const CToken *at, CAttributes *out, uint64_t align)
{
    if (align == 0 || align > 1u << 28 || (align & (align - 1))) {
        return cparse_fail(p, at, "alignment must be a power of two");
    }
    out->align = align > out->align ? (uint32_t)align : out->align;
    return true;
}

RAISES static bool apply_attribute(CParser *p, const CToken *at, const Arguments *args,
                                   CAttributes *out)
{
    const CName *name = at->name;
    static const struct {
        const char *name;
        size_t offset;
    } flags[] = {
        {"packed", offsetof(CAttributes, packed)},
        {"noreturn", offsetof(CAttributes, noreturn)},
        {"returns_nonnull", offsetof(CAttributes, returns_nonnull)},
        {"returns_twice", offsetof(CAttributes, returns_twice)},
        {"warn_unused_result", offsetof(CAttributes, warn_unused)},
        {"nodiscard", offsetof(CAttributes, warn_unused)},
        {"deprecated", offsetof(CAttributes, deprecated)},
        {"transparent_union", offsetof(CAttributes, transparent_union)},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(flags); i++) {
        if (is_called(name, flags[i].name)) {
            *((char *)out + flags[i].offset) = true;
            return true;
        }
    }
    if (is_called(name, "aligned")) {
        // Without a number: the largest alignment of the target.
        return set_aligned(p, at, out, args->count ? args->number[0] : __BIGGEST_ALIGNMENT__);
    }
    if (is_called(name, "nonnull")) {
        set_nonnull(out, args);
    } else if (is_called(name, "access")) {
        set_access(out, args);
    } else if (is_called(name, "format")) {
        set_format(out, args);
    } else if (is_called(name, "malloc")) {
        set_malloc(out, args);
    } else if (is_called(name, "alloc_size") && args->count) {
        out->alloc_size[0] = (uint8_t)args->number[0];
        out->alloc_size[1] = args->count > 1 ? (uint8_t)args->number[1] : 0;
    } else if (is_called(name, "sentinel")) {
        out->sentinel = true;
        out->sentinel_position = args->count ? (uint8_t)args->number[0] : 0;
    } else if (is_called(name, "vector_size") && args->count) {
        if (args->number[0] == 0 || args->number[0] > 1u << 16) {
            return cparse_fail(p, at, "invalid vector size");
        }
        out->vector_bytes = (uint32_t)args->number[0];
    } else if (is_called(name, "mode") && args->count && args->name[0]) {
        const char *mode = args->name[0]->text;
        while (*mode == '_') {
            mode++;
        }
        for (size_t i = 0; i + 1 < sizeof(out->mode) && mode[i] && mode[i] != '_'; i++) {
            out->mode[i] = mode[i];
        }
    } else if (is_called(name, "scalar_storage_order")) {
        return cparse_fail(p, at, "scalar_storage_order is not supported");
    }
    return true;
}

// Attributes with arguments whose meaning is not needed: the group is skipped unread.
static bool is_needed(const CName *name)
{
    static const char *const needed[] = {"aligned",  "nonnull",     "access",
                                         "format",   "malloc",      "alloc_size",
                                         "sentinel", "vector_size", "mode"};
    for (size_t i = 0; i < ARRAY_LENGTH(needed); i++) {
        if (is_called(name, needed[i])) {
            return true;
        }
    }
    return false;
}

// name, name(args), prefix::name(args); empty ones are fine.
RAISES static bool parse_list(CParser *p, int close, CAttributes *out)
{
    while (!cparse_at(p, close)) {
        if (cparse_at(p, ',')) {
            CHECKB(cparse_next(p));
            continue;
        }
        CToken at = p->token;
        if (at.kind != CT_NAME) {
            return cparse_expected(p, "an attribute");
        }
        CHECKB(cparse_next(p));
        if (cparse_at(p, CP_SCOPE)) {
            CHECKB(cparse_next(p));
            at = p->token;
            if (at.kind != CT_NAME) {
                return cparse_expected(p, "an attribute");
            }
            CHECKB(cparse_next(p));
        }
        Arguments args = {0};
        if (cparse_at(p, '(') && !is_needed(at.name)) {
            CHECKB(cparse_skip_group(p));
        } else {
            CHECKB(parse_arguments(p, &args));
        }
        CHECKB(apply_attribute(p, &at, &args, out));
    }
    return cparse_next(p);
}

bool cparse_alignas(CParser *p, CAttributes *attributes)
{
    CHECKB(cparse_next(p));
    CToken at = p->token;
    CHECKB(cparse_want(p, '(', "'('"));
    uint64_t align;
    if (cparse_starts_type(p, &p->token)) {
        const CType *type;
        CHECKB(cparse_type_name(p, &type));
        align = type->align;
    } else {
        bool negative;
        CHECKB(cparse_integer(p, "alignment", &align, &negative));
    }
    if (align) {
        CHECKB(set_aligned(p, &at, attributes, align));
    }
    return cparse_want(p, ')', "')'");
}

bool cparse_attributes(CParser *p, CAttributes *attributes)
{
    for (;;) {
        CToken after;
        if (cparse_word(p) == CW_attribute) {
            CHECKB(cparse_next(p));
            CHECKB(cparse_want(p, '(', "'(('"));
            CHECKB(cparse_want(p, '(', "'(('"));
            CHECKB(parse_list(p, ')', attributes));
            CHECKB(cparse_want(p, ')', "'))'"));
        } else if (cparse_word(p) == CW_declspec) {
            CHECKB(cparse_next(p));
            CHECKB(cparse_want(p, '(', "'('"));
            CHECKB(parse_list(p, ')', attributes));
        } else if (cparse_word(p) == CW_extension) {
            CHECKB(cparse_next(p));
        } else if (cparse_at(p, '[')) {
            CHECKB(cparse_peek(p, &after));
            if (after.kind != CT_PUNCT || after.punct != '[') {
                return true;
            }
            CHECKB(cparse_next(p));
            CHECKB(cparse_next(p));
            CHECKB(parse_list(p, ']', attributes));
            CHECKB(cparse_want(p, ']', "']]'"));
        } else {
            return true;
        }
    }
}
