// traceback_lines — source lines in a traceback and the carets under them.
//
// A range of several lines shows its first and last line and those around the operator or
// bracket that the carets point at; longer gaps become "...<N lines>...".

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "front/anchors.h"
#include "py.h"
#include "types/traceback_print.h"
#include "vm/frozen.h"

enum { MAX_LINES = 2000 };  // of one range; a longer one shows its first line only

typedef struct SourceRange {
    Buf text;            // the lines, dedented, joined by \n
    size_t start, end;   // of the failing part in text
    const char **lines;  // starts of the lines, count + 1 entries
    size_t count;
    bool anchored;
    Anchors anchors;  // in text
    size_t from_line, to_line;
} SourceRange;

// ---- finding the text

void source_free(SourceCache *cache)
{
    buf_free(&cache->text);
    cache->filename = ABSENT;
}

static void read_frozen(Buf *out, const char *name, size_t size)
{
    const FrozenModule *module = frozen_find(name, size);
    if (module) {
        frozen_append(module, out);
    }
}

// What was typed at the prompt, or after -c.
static void read_prompt(VM *vm, Buf *out, Value filename, Value image)
{
    if (str_equal_c(filename, "<string>") && image != vm->roots[ROOT_command_image]) {
        return;
    }
    Value sources = vm->roots[ROOT_prompt_sources];
    Value text = sources == ABSENT ? NOTHING : dict_find_str(vm, as_dict(sources), filename);
    if (text != NOTHING) {
        buf_append(out, str_data(text), str_size(text));
    }
}

static void read_source(VM *vm, Buf *out, Value filename, Value image)
{
    static const char frozen[] = "<frozen ";
    const char *name = str_data(filename);
    size_t size = str_size(filename), prefix = sizeof frozen - 1;
    if (size > prefix && memcmp(name, frozen, prefix) == 0) {
        read_frozen(out, name + prefix, size - prefix - 1);
        return;
    }
    if (name[0] == '<') {
        read_prompt(vm, out, filename, image);
        return;
    }
    FILE *file = fopen(name, "rb");
    if (!file) {
        return;
    }
    char chunk[4096];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, file)) > 0;) {
        buf_append(out, chunk, n);
    }
    fclose(file);
    Utf8Info info;
    if (out->size && !utf8_validate(out->data, out->size, 0, &info)) {
        Buf decoded = BUF_INIT;  // Latin-1 shows every byte
        utf8_from_latin1(&decoded, out->data, out->size);
        buf_free(out);
        *out = decoded;
    }
}

static const Buf *source_of(VM *vm, SourceCache *cache, Value filename)
{
    if (cache->filename == ABSENT || cache->image != cache->text_image ||
        !str_equal(cache->filename, filename)) {
        buf_clear(&cache->text);
        cache->filename = filename;
        cache->text_image = cache->image;
        read_source(vm, &cache->text, filename, cache->image);
    }
    return &cache->text;
}

// Line number `line` (from 1) without its end; NULL when the file has fewer.
static const char *source_line(const Buf *source, uint32_t line, size_t *size)
{
    const char *p = source->data, *end = p ? p + source->size : NULL;
    while (p < end && line > 1) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        p = newline ? newline + 1 : end;
        line--;
    }
    if (!p || p >= end) {
        return NULL;
    }
    const char *newline = memchr(p, '\n', (size_t)(end - p));
    const char *stop = newline ? newline : end;
    while (stop > p && strchr(" \t\r\f\v", stop[-1])) {
        stop--;
    }
    *size = (size_t)(stop - p);
    return p;
}

// ---- widths

static int char_width(uint32_t code)
{
    const char *width = unicode_east_asian_width(code);
    return width[0] == 'F' || (width[0] == 'W' && width[1] == 0) ? 2 : 1;
}

// ---- preparing the range

static size_t common_prefix(const char *a, size_t a_size, const char *b, size_t b_size)
{
    size_t i = 0;
    while (i < a_size && i < b_size && a[i] == b[i]) {
        i++;
    }
    return i;
}

static size_t indent_of(const char *line, size_t size)
{
    size_t i = 0;
    while (i < size && (line[i] == ' ' || line[i] == '\t')) {
        i++;
    }
    return i;
}

// Leading white space that all lines share.
static size_t margin_of(const Buf *source, const CodePosition *where)
{
    const char *first = NULL;
    size_t margin = 0;
    for (uint32_t line = where->line; line <= where->end_line; line++) {
        size_t size;
        const char *text = source_line(source, line, &size);
        if (!text || size == 0) {
            continue;
        }
        size_t indent = indent_of(text, size);
        margin = first ? common_prefix(first, margin, text, indent) : indent;
        first = first ? first : text;
    }
    return margin;
}

static bool range_read(SourceRange *range, const Buf *source, const CodePosition *where)
{
    size_t margin = margin_of(source, where), size = 0;
    range->count = where->end_line - where->line + 1;
    for (uint32_t line = where->line; line <= where->end_line; line++) {
        const char *text = source_line(source, line, &size);
        size_t skip = text && size > margin ? margin : text ? size : 0;
        if (line == where->line) {
            range->start = where->column > margin ? where->column - margin : 0;
        } else {
            buf_char(&range->text, '\n');
        }
        if (line == where->end_line) {
            size_t column = where->end_column > margin ? where->end_column - margin : 0;
            size_t left = text ? size - skip : 0;
            range->end = range->text.size + (column > left ? left : column);
        }
        if (text) {
            buf_append(&range->text, text + skip, size - skip);
        }
    }
    size_t first = strcspn(buf_text(&range->text) ? range->text.data : "", "\n");
    range->start = range->start > first ? first : range->start;
    return !range->text.failed && range->text.size > 0;
}

static bool split_lines(SourceRange *range)
{
    range->lines = mem_alloc_zeroed(range->count + 1, sizeof *range->lines);
    if (!range->lines) {
        return false;
    }
    const char *p = range->text.data;
    for (size_t i = 0; i < range->count; i++) {
        range->lines[i] = p;
        p += strcspn(p, "\n") + 1;
    }
    range->lines[range->count] = p;
    return true;
}

static size_t line_of(const SourceRange *range, size_t offset)
{
    size_t line = 0;
    while (line + 1 < range->count && range->text.data + offset >= range->lines[line + 1]) {
        line++;
    }
    return line;
}

static const char *line_end(const SourceRange *range, size_t line)
{
    return range->lines[line + 1] - 1;
}

static bool is_blank(const char *from, const char *to)
{
    while (from < to && strchr(" \t\f", *from)) {
        from++;
    }
    return from >= to;
}

// Whether carets say more than the line itself.
static bool wants_carets(SourceRange *range)
{
    const char *text = range->text.data;
    size_t start = range->start, end = range->end;
    range->anchored = end > start && anchors_find(text + start, end - start, &range->anchors);
    if (range->anchored) {
        range->anchors.from += start;
        range->anchors.to += start;
        range->from_line = line_of(range, range->anchors.from);
        range->to_line = line_of(range, range->anchors.to);
    }
    if (anchors_is_plain_call(text, range->text.size, start, end)) {
        return false;
    }
    return range->anchored || !is_blank(text, text + start) ||
           !is_blank(text + end, line_end(range, range->count - 1));
}

// ---- output

static void put_carets(const SourceRange *range, Buf *out, size_t line)
{
    const char *text = range->text.data, *p = range->lines[line], *end = line_end(range, line);
    const char *first = p;
    while (first < end && (*first == ' ' || *first == '\t')) {
        first++;
    }
    const char *stop = line + 1 == range->count ? text + range->end : end;
    buf_string(out, "    ");
    while (p < stop) {
        uint32_t code;
        size_t at = (size_t)(p - text);
        char mark = '^';
        if (p < first || at < range->start) {
            mark = ' ';
        } else if (range->anchored && (at < range->anchors.from || at >= range->anchors.to)) {
            mark = '~';
        }
        p = utf8_next(p, &code);
        buf_fill(out, mark, (size_t)char_width(code));
    }
    buf_char(out, '\n');
}

static void put_line(const SourceRange *range, Buf *out, size_t line, bool carets)
{
    buf_string(out, "    ");
    buf_append(out, range->lines[line], (size_t)(line_end(range, line) - range->lines[line]));
    buf_char(out, '\n');
    if (carets) {
        put_carets(range, out, line);
    }
}

static bool near(size_t line, size_t other)
{
    return line + 1 >= other && line <= other + 1;
}

static bool is_significant(const SourceRange *range, size_t line)
{
    return line == 0 || line + 1 == range->count ||
           (range->anchored && (near(line, range->from_line) || near(line, range->to_line)));
}

static void put_range(const SourceRange *range, Buf *out, bool carets)
{
    for (size_t line = 0; line < range->count;) {
        size_t gap = 0;
        while (line + gap < range->count && !is_significant(range, line + gap)) {
            gap++;
        }
        if (gap > 1) {
            buf_printf(out, "    ...<%zu lines>...\n", gap);
            line += gap;
        } else {
            put_line(range, out, line++, carets);
        }
    }
}

static void put_whole_line(const Buf *source, Buf *out, uint32_t number)
{
    size_t size;
    const char *line = source_line(source, number, &size);
    size_t indent = line ? indent_of(line, size) : 0;
    if (line && size > indent) {
        buf_string(out, "    ");
        buf_append(out, line + indent, size - indent);
        buf_char(out, '\n');
    }
}

void source_put_range(VM *vm, SourceCache *cache, Buf *out, Value filename,
                      const CodePosition *where)
{
    (void)vm;
    const Buf *source = source_of(vm, cache, filename);
    CodePosition position = *where;
    position.end_line = position.end_line < position.line ? position.line : position.end_line;
    if (where->column == UINT32_MAX || where->end_column == UINT32_MAX ||
        position.end_line - position.line >= MAX_LINES) {
        put_whole_line(source, out, where->line);
        return;
    }
    SourceRange range = {0};
    if (range_read(&range, source, &position) && split_lines(&range)) {
        put_range(&range, out, wants_carets(&range));
    }
    mem_free(range.lines);
    buf_free(&range.text);
}
