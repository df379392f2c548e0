// cdecl_lexer — tokens of C declarations, preprocessor lines, and messages with a caret.
//
// Line markers of `cc -E` set file and line. `#define` of an object-like macro is recorded; its
// uses are replaced in texts that were not preprocessed. Other conditionals and #include need a
// preprocessor and are errors.

#include <stdarg.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "core/format.h"
#include "ffi/cdecl_parser.h"
#include "py.h"

// ---- memory of one parse

void *cparse_alloc(CParser *p, size_t size)
{
    size = (size + 15) & ~(size_t)15;
    CBlock *block = p->blocks;
    if (!block || block->size - block->used < size) {
        size_t room = size > 8192 ? size : 8192;
        block = mem_alloc_zeroed(1, ((sizeof(CBlock) + 15) & ~(size_t)15) + room);
        if (!block) {
            (void)raise_memory(p->vm);
            return NULL;
        }
        block->size = room;
        block->next = p->blocks;
        p->blocks = block;
    }
    void *memory = (char *)block + ((sizeof(CBlock) + 15) & ~(size_t)15) + block->used;
    block->used += size;
    return memory;
}

void cparse_end(CParser *p)
{
    while (p->macro_depth) {
        p->macros[--p->macro_depth].macro->active = false;
    }
    for (CBlock *block = p->blocks, *next; block; block = next) {
        next = block->next;
        mem_free(block);
    }
    p->blocks = NULL;
}

// ---- messages

// Appends the source line of `place` and a caret below it.
static void append_caret(CParser *p, Buf *buf, const char *place)
{
    const char *from = place, *to = place;
    while (from > p->text && from[-1] != '\n' && place - from < 100) {
        from--;
    }
    while (to < p->end && *to != '\n' && to - place < 60) {
        to++;
    }
    buf_string(buf, "\n    ");
    buf_append(buf, from, (size_t)(to - from));
    buf_string(buf, "\n    ");
    for (const char *at = from; at < place; at++) {
        if (((unsigned char)*at & 0xc0) != 0x80) {
            buf_char(buf, *at == '\t' ? '\t' : ' ');
        }
    }
    buf_char(buf, '^');
}

RAISES static Maybe fail_object(CParser *p, const CToken *at, Buf *message)
{
    VM *vm = p->vm;
    const char *start = at->place;
    while (start > p->text && start[-1] != '\n') {
        start--;
    }
    size_t size;
    char *bytes = buf_take(message, &size);
    if (!bytes) {
        return raise_memory(vm);
    }
    Maybe made = str_decode_utf8(vm, bytes, size, "replace");
    mem_free(bytes);
    Value text = TRY(made);
    Value class_ = vm->roots[ROOT_cdef_error];
    Type *type = class_ == ABSENT ? type_by_id(vm, E_ValueError) : as_type(class_);
    Value exception = TRY(exception_new(vm, type, &text, 1));
    Value file = TRY(str_decode_fs(vm, p->file));
    CHECK(attr_set(vm, exception, vm_name(vm, N_filename), file));
    CHECK(attr_set(vm, exception, vm_name(vm, N_lineno), from_small((SWord)at->line)));
    SWord column = (SWord)(at->place - start) + 1;
    CHECK(attr_set(vm, exception, vm_name(vm, N_offset), from_small(column)));
    return just(exception);
}

bool cparse_fail(CParser *p, const CToken *at, const char *format, ...)
{
    VM *vm = p->vm;
    va_list args;
    va_start(args, format);
    Maybe made = str_from_vformat(vm, format, &args);
    va_end(args);
    Value text = TRYB(made);
    const char *start = at->place;
    while (start > p->text && start[-1] != '\n') {
        start--;
    }
    Buf buf = {0};
    buf_printf(&buf, "%s:%u:%u: %s", p->file, (unsigned)at->line,
               (unsigned)(at->place - start) + 1, str_data(text));
    append_caret(p, &buf, at->place);
    Value exception = TRYB(fail_object(p, at, &buf));
    return !raised(raise_object(vm, exception));
}

bool cparse_expected(CParser *p, const char *what)
{
    const CToken *token = &p->token;
    if (token->kind == CT_END) {
        return cparse_fail(p, token, "expected %s before the end", what);
    }
    int size = token->size > 40 ? 40 : (int)token->size;
    char text[41];
    memcpy(text, token->text, (size_t)size);
    text[size] = 0;
    return cparse_fail(p, token, "expected %s before '%s'", what, text);
}

// ---- blanks and lines

static bool is_name_start(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' ||
           (c & 0x80);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_name_char(char c)
{
    return is_name_start(c) || is_digit(c);
}

// A token for the place where the main text stands.
static CToken here(CParser *p)
{
    return (CToken){.kind = CT_END, .place = p->at, .text = p->at, .line = p->line};
}

// Skips blanks and comments of one input; in the main text, counts lines.
RAISES static bool skip_blanks(CParser *p, const char **at, const char *end, bool main)
{
    while (*at < end) {
        char c = **at;
        if (c == '\n' && main) {
            p->line++;
            p->line_start = true;
            (*at)++;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' ||
                   (c == '\\' && *at + 1 < end && (*at)[1] == '\n')) {
            (*at)++;
        } else if (c == '/' && *at + 1 < end && (*at)[1] == '/') {
            while (*at < end && **at != '\n') {
                (*at)++;
            }
        } else if (c == '/' && *at + 1 < end && (*at)[1] == '*') {
            CToken start = here(p);
            for (*at += 2; *at + 1 < end && !((*at)[0] == '*' && (*at)[1] == '/'); (*at)++) {
                p->line += **at == '\n' && main;
            }
            if (*at + 1 >= end) {
                return cparse_fail(p, &start, "comment has no end");
            }
            *at += 2;
        } else {
            break;
        }
    }
    return true;
}

// The end of a directive's line, continued lines included.
static const char *line_end(CParser *p)
{
    const char *end = p->at;
    while (end < p->end && (*end != '\n' || (end > p->at && end[-1] == '\\'))) {
        p->line += *end == '\n';
        end++;
    }
    return end;
}

static const char *skip_spaces(const char *at, const char *end)
{
    while (at < end &&
           (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\\' || *at == '\n')) {
        at++;
    }
    return at;
}

static bool starts_with(const char **at, const char *end, const char *word)
{
    size_t size = strlen(word);
    if ((size_t)(end - *at) < size || memcmp(*at, word, size) != 0 ||
        (*at + size < end && is_name_char((*at)[size]))) {
        return false;
    }
    *at = skip_spaces(*at + size, end);
    return true;
}

// # 12 "file.h"
RAISES static bool line_marker(CParser *p, const char *at, const char *end)
{
    uint32_t line = 0;
    for (; at < end && is_digit(*at); at++) {
        line = line * 10 + (uint32_t)(*at - '0');
    }
    at = skip_spaces(at, end);
    if (at < end && *at == '"') {
        const char *name = ++at;
        while (at < end && *at != '"') {
            at++;
        }
        p->file = TRYB_PTR(declarations_name(p->vm, p->table, name, (size_t)(at - name)))->text;
    }
    p->line = line - 1;  // the newline behind it counts
    return true;
}

RAISES static bool pragma_pack(CParser *p, const char *at, const char *end)
{
    uint32_t number = 0;
    bool push = false, pop = false, given = false;
    for (at = skip_spaces(at, end); at < end && *at != ')'; at++) {
        if (is_digit(*at)) {
            number = (number * 10 + (uint32_t)(*at - '0')) % 100000;
            given = true;
        } else if (starts_with(&at, end, "push")) {
            push = true;
            at--;
        } else if (starts_with(&at, end, "pop")) {
            pop = true;
            at--;
        }
    }
    CToken place = here(p);
    if (given && (number > 16 || (number & (number - 1)))) {
        return cparse_fail(p, &place, "alignment of #pragma pack must be 1, 2, 4, 8 or 16");
    }
    if (push) {
        if (p->pack_depth == CPACK_DEPTH) {
            return cparse_fail(p, &place, "#pragma pack(push) is nested too deep");
        }
        p->pack_stack[p->pack_depth++] = p->pack;
    }
    if (pop && p->pack_depth) {
        p->pack = p->pack_stack[--p->pack_depth];
    }
    if (given || (!push && !pop)) {
        p->pack = number;
    }
    return true;
}

RAISES static bool define_macro(CParser *p, const char *at, const char *end)
{
    const char *start = at;
    while (at < end && is_name_char(*at)) {
        at++;
    }
    CToken place = here(p);
    if (at == start) {
        return cparse_fail(p, &place, "#define needs a name");
    }
    CName *name = TRYB_PTR(declarations_name(p->vm, p->table, start, (size_t)(at - start)));
    CMacro *macro = TRYB_PTR((CMacro *)declarations_alloc(p->vm, p->table, sizeof(CMacro)));
    macro->function_like = at < end && *at == '(';
    macro->from_header = p->preprocessed;
    if (!macro->function_like) {
        at = skip_spaces(at, end);
        while (end > at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r')) {
            end--;
        }
        macro->size = (size_t)(end - at);
        macro->text = TRYB_PTR(declarations_text(p->vm, p->table, at, macro->size));
    }
    if (!name->macro || !name->macro->active) {
        name->macro = macro;
    }
    return true;
}

RAISES static bool directive(CParser *p)
{
    CToken place = here(p);
    p->at++;
    const char *end = line_end(p);
    const char *at = skip_spaces(p->at, end);
    bool ok = true;
    if (at < end && is_digit(*at)) {
        ok = line_marker(p, at, end);
    } else if (starts_with(&at, end, "line")) {
        ok = line_marker(p, at, end);
    } else if (starts_with(&at, end, "define")) {
        ok = define_macro(p, at, end);
    } else if (starts_with(&at, end, "undef")) {
        const char *start = at;
        while (at < end && is_name_char(*at)) {
            at++;
        }
        CName *name = TRYB_PTR(declarations_name(p->vm, p->table, start, (size_t)(at - start)));
        if (!name->macro || !name->macro->active) {
            name->macro = NULL;
        }
    } else if (starts_with(&at, end, "pragma")) {
        ok = !starts_with(&at, end, "pack") || pragma_pack(p, at, end);
    } else if (at < end && *at != '\n' && !starts_with(&at, end, "ident") &&
               !starts_with(&at, end, "warning")) {
        return cparse_fail(p, &place,
                           "only #define, #undef and #pragma pack are understood here: "
                           "ffi.include() runs the preprocessor");
    }
    p->at = end;
    return ok;
}

// ---- tokens

static int punctuator(const char *at, const char *end, size_t *size)
{
    static const struct {
        char text[4];
        uint16_t punct;
    } rows[] = {{"...", CP_ELLIPSIS},  {"<<", CP_SHIFT_LEFT},    {">>", CP_SHIFT_RIGHT},
                {"<=", CP_LESS_EQUAL}, {">=", CP_GREATER_EQUAL}, {"==", CP_EQUAL},
                {"!=", CP_NOT_EQUAL},  {"&&", CP_AND},           {"||", CP_OR},
                {"->", CP_ARROW},      {"::", CP_SCOPE},         {"##", CP_PASTE}};
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        *size = strlen(rows[i].text);
        if ((size_t)(end - at) >= *size && memcmp(at, rows[i].text, *size) == 0) {
            return rows[i].punct;
        }
    }
    *size = 1;
    return (unsigned char)*at;
}

RAISES static bool scan_quoted(CParser *p, const char **at, const char *end, CToken *token)
{
    char quote = **at;
    token->kind = quote == '"' ? CT_STRING : CT_CHARACTER;
    for ((*at)++; *at < end && **at != quote && **at != '\n'; (*at)++) {
        if (**at == '\\' && *at + 1 < end) {
            (*at)++;
        }
    }
    if (*at >= end || **at != quote) {
        return cparse_fail(p, token, "missing closing %c", quote);
    }
    (*at)++;
    return true;
}

RAISES static bool scan_token(CParser *p, const char **input, const char *end, CToken *token)
{
    const char *at = *input;
    token->text = at;
    if (is_name_start(*at)) {
        while (at < end && is_name_char(*at)) {
            at++;
        }
        size_t size = (size_t)(at - token->text);
        if (at < end && (*at == '"' || *at == '\'') && size <= 2 &&
            strchr("LUu", token->text[0]) && (size == 1 || token->text[1] == '8')) {
            CHECKB(scan_quoted(p, &at, end, token));
        } else {
            token->kind = CT_NAME;
            token->name = TRYB_PTR(declarations_name(p->vm, p->table, token->text, size));
        }
    } else if (is_digit(*at) || (*at == '.' && at + 1 < end && is_digit(at[1]))) {
        token->kind = CT_NUMBER;
        while (at < end && (is_name_char(*at) || *at == '.' ||
                            (*at == '\'' && at + 1 < end && is_name_char(at[1])) ||
                            ((*at == '+' || *at == '-') && strchr("eEpP", at[-1]) &&
                             !(token->text[0] == '0' && strchr("xX", token->text[1]) &&
                               strchr("eE", at[-1]))))) {
            at++;
        }
    } else if (*at == '"' || *at == '\'') {
        CHECKB(scan_quoted(p, &at, end, token));
    } else {
        size_t size;
        token->kind = CT_PUNCT;
        token->punct = (uint16_t)punctuator(at, end, &size);
        at += size;
    }
    token->size = (size_t)(at - token->text);
    *input = at;
    return true;
}

static bool replaces(const CParser *p, const CToken *token)
{
    const CMacro *macro = token->kind == CT_NAME ? token->name->macro : NULL;
    return macro && !p->preprocessed && !macro->active && !macro->function_like &&
           (p->gathering || !macro->from_header) && p->macro_depth < CMACRO_DEPTH;
}

// The next token of the innermost macro, or of the text.
RAISES static bool read_token(CParser *p, CToken *token)
{
    for (;;) {
        *token = (CToken){.kind = CT_END};
        if (p->macro_depth) {
            CInput *input = &p->macros[p->macro_depth - 1];
            CHECKB(skip_blanks(p, &input->at, input->end, false));
            if (input->at >= input->end) {
                input->macro->active = false;
                p->macro_depth--;
                continue;
            }
            token->place = p->token.place ? p->token.place : p->text;
            token->line = p->line;
            CHECKB(scan_token(p, &input->at, input->end, token));
        } else {
            CHECKB(skip_blanks(p, &p->at, p->end, true));
            *token = here(p);
            if (p->at >= p->end) {
                return true;
            }
            if (*p->at == '#' && p->line_start) {
                CHECKB(directive(p));
                continue;
            }
            p->line_start = false;
            CHECKB(scan_token(p, &p->at, p->end, token));
        }
        if (!replaces(p, token)) {
            return true;
        }
        CMacro *macro = token->name->macro;
        if (++p->expansions > CEXPANSIONS_MAX) {
            return cparse_fail(p, token, "macros are replaced too often");
        }
        macro->active = true;
        p->macros[p->macro_depth++] = (CInput){macro->text, macro->text + macro->size, macro};
    }
}

bool cparse_next(CParser *p)
{
    if (p->ahead_count) {
        p->token = p->ahead[0];
        p->ahead[0] = p->ahead[1];
        p->ahead_count--;
        return true;
    }
    CToken token;
    CHECKB(read_token(p, &token));
    p->token = token;
    return true;
}

bool cparse_peek(CParser *p, CToken *out)
{
    if (!p->ahead_count) {
        CHECKB(read_token(p, &p->ahead[0]));
        p->ahead_count = 1;
    }
    *out = p->ahead[0];
    return true;
}

bool cparse_want(CParser *p, int punct, const char *what)
{
    if (!cparse_at(p, punct)) {
        return cparse_expected(p, what);
    }
    return cparse_next(p);
}

bool cparse_enter(CParser *p)
{
    if (++p->nesting > CNESTING_MAX) {
        return cparse_fail(p, &p->token, "nested too deep");
    }
    return true;
}

bool cparse_skip_group(CParser *p)
{
    CToken start = p->token;
    size_t depth = 0;
    do {
        if (p->token.kind == CT_END) {
            return cparse_fail(p, &start, "'%c' has no matching end", start.punct);
        }
        if (p->token.kind == CT_PUNCT && p->token.punct < 256) {
            depth += strchr("([{", p->token.punct) != NULL;
            depth -= strchr(")]}", p->token.punct) != NULL;
        }
        CHECKB(cparse_next(p));
    } while (depth);
    return true;
}

bool cparse_begin(CParser *p, VM *vm, const char *text, size_t size, const char *file,
                  unsigned flags)
{
    memset(p, 0, sizeof(*p));
    p->vm = vm;
    p->text = p->at = text;
    p->end = text + size;
    p->line = 1;
    p->line_start = true;
    p->preprocessed = flags & CPARSE_PREPROCESSED;
    p->lenient = flags & CPARSE_LENIENT;
    p->gathering = flags & CPARSE_MACRO;
    p->table = TRYB_PTR(declarations_of(vm));
    p->file = TRYB_PTR(declarations_name(vm, p->table, file, strlen(file)))->text;
    return cparse_next(p);
}
