// verify — the tables and text of an image.

#include "vm/verify.h"

#include "base/alloc.h"
#include "base/utf8.h"
#include "core/limits.h"
#include "front/disasm.h"
#include "front/image.h"

enum { MAX_NESTING = 200, MAX_LINE = 1 << 30, MAX_RANGE = 1 << 20 };

typedef struct Image {
    const uint8_t *data;
    size_t size;
    uint32_t strings, codes;
    uint8_t *text;  // per string: 1 it is NUL-terminated UTF-8, 2 it is not
} Image;

// ---- bounds

// count items of `each` bytes at offset `at`, which is aligned when the items are words.
static bool has(const Image *m, uint64_t at, uint64_t count, uint64_t each)
{
    return at <= m->size && count <= (m->size - at) / each;
}

static bool has_words(const Image *m, uint64_t at, uint64_t count)
{
    return at % 4 == 0 && has(m, at, count, 4);
}

static const char *check_header(Image *m)
{
    if (m->size < IMAGE_HEADER || memcmp(m->data, IMAGE_MAGIC, 4) != 0) {
        return "no image";
    }
    if (m->data[IMAGE_AT_VERSION] != IMAGE_VERSION) {
        return "another version";
    }
    if (image_u32(m->data + IMAGE_AT_SIZE) != m->size) {
        return "wrong size";
    }
    m->strings = image_u32(m->data + IMAGE_AT_STRING_COUNT);
    m->codes = image_u32(m->data + IMAGE_AT_CODE_COUNT);
    if (!has_words(m, image_u32(m->data + IMAGE_AT_STRINGS), m->strings) ||
        !has_words(m, image_u32(m->data + IMAGE_AT_CODES), m->codes) || m->codes == 0) {
        return "table out of range";
    }
    return NULL;
}

static const char *check_strings(Image *m)
{
    const uint8_t *table = m->data + image_u32(m->data + IMAGE_AT_STRINGS);
    m->text = mem_alloc_zeroed((size_t)m->strings + 1, 1);
    if (!m->text) {
        return "out of memory";
    }
    for (uint32_t i = 0; i < m->strings; i++) {
        uint32_t at = image_u32(table + 4 * (size_t)i);
        if (!has_words(m, at, 1)) {
            return "string out of range";
        }
        uint32_t size = image_u32(m->data + at);
        const char *data = (const char *)m->data + at + 4;
        if (!has(m, (uint64_t)at + 4, (uint64_t)size + 1, 1) || data[size] != 0) {
            return "string out of range";
        }
        Utf8Info info;
        m->text[i] = utf8_validate(data, size, UTF8_SURROGATES, &info) ? 1 : 2;
    }
    return NULL;
}

static bool is_text(const Image *m, uint32_t string)
{
    return string < m->strings && m->text[string] == 1;
}

// ---- constants

// Moves *at behind one constant.
static const char *check_constant(const Image *m, uint64_t *at, int depth)
{
    if (depth > MAX_NESTING || !has(m, *at, 1, 1)) {
        return "bad constant";
    }
    uint8_t tag = m->data[(*at)++];
    static const struct {
        uint8_t tag, payload;
    } sizes[] = {{CONSTANT_NONE, 0},     {CONSTANT_TRUE, 0},     {CONSTANT_FALSE, 0},
                 {CONSTANT_ELLIPSIS, 0}, {CONSTANT_INT, 8},      {CONSTANT_BIG, 4},
                 {CONSTANT_FLOAT, 8},    {CONSTANT_COMPLEX, 16}, {CONSTANT_STR, 4},
                 {CONSTANT_BYTES, 4},    {CONSTANT_TUPLE, 4},    {CONSTANT_FROZENSET, 4},
                 {CONSTANT_CODE, 4}};
    size_t i = 0;
    while (i < sizeof sizes / sizeof *sizes && sizes[i].tag != tag) {
        i++;
    }
    if (i == sizeof sizes / sizeof *sizes || !has(m, *at, sizes[i].payload, 1)) {
        return "bad constant";
    }
    uint32_t number = sizes[i].payload == 4 ? image_u32(m->data + *at) : 0;
    *at += sizes[i].payload;
    bool ok = true;
    switch (tag) {
    case CONSTANT_STR:
        ok = is_text(m, number);
        break;
    case CONSTANT_BYTES:
        ok = number < m->strings;
        break;
    case CONSTANT_CODE:
        ok = number < m->codes;
        break;
    case CONSTANT_BIG:
        ok = has(m, *at, number, 1);
        *at += number;
        break;
    case CONSTANT_TUPLE:
    case CONSTANT_FROZENSET:
        ok = has(m, *at, number, 1);
        for (uint32_t k = 0; ok && k < number; k++) {
            const char *problem = check_constant(m, at, depth + 1);
            if (problem) {
                return problem;
            }
        }
        break;
    default:
        break;
    }
    return ok ? NULL : "bad constant";
}

static const char *check_constants(const Image *m, const uint8_t *record)
{
    uint64_t at = record_field(record, RECORD_CONSTANTS_AT);
    uint32_t count = record_field(record, RECORD_CONSTANTS);
    for (uint32_t i = 0; i < count; i++) {
        const char *problem = check_constant(m, &at, 0);
        if (problem) {
            return problem;
        }
    }
    return NULL;
}

// ---- lines

static bool read_varint(const uint8_t **p, const uint8_t *end, uint64_t *out)
{
    *out = 0;
    for (int shift = 0; *p < end && shift < 42; shift += 7) {
        uint8_t byte = *(*p)++;
        *out |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) {
            return true;
        }
    }
    return false;
}

static const char *check_lines(const Image *m, const uint8_t *record)
{
    uint32_t at = record_field(record, RECORD_LINES_AT),
             size = record_field(record, RECORD_LINES);
    int64_t line = record_field(record, RECORD_FIRST_LINE);
    if (!has(m, at, size, 1) || line > MAX_LINE) {
        return "lines out of range";
    }
    const uint8_t *p = m->data + at, *end = p + size;
    while (p < end) {
        uint64_t row[5];
        for (int i = 0; i < 5; i++) {
            if (!read_varint(&p, end, &row[i]) || (i != 1 && row[i] > MAX_LINE)) {
                return "bad line table";
            }
        }
        line += (int64_t)(row[1] >> 1) ^ -(int64_t)(row[1] & 1);
        if (line < 0 || line > MAX_LINE || row[3] > MAX_RANGE) {
            return "bad line table";
        }
    }
    return NULL;
}

// ---- records

// Parameters come first and are in their registers; all names are text.
static const char *check_locals(const Image *m, const uint8_t *record, uint32_t parameters)
{
    uint32_t count = record_field(record, RECORD_LOCALS),
             registers = record_field(record, RECORD_REGISTERS);
    uint32_t at = record_field(record, RECORD_LOCALS_AT);
    if (count > UINT16_MAX || !has_words(m, at, (uint64_t)count * 2) || parameters > count) {
        return "locals out of range";
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *row = m->data + at + 8 * (size_t)i;
        uint32_t reg = image_u32(row + 4);
        if (!is_text(m, image_u32(row) & ~(uint32_t)LOCAL_IS_CELL) || reg >= registers ||
            (i < parameters && reg != i)) {
            return "bad local";
        }
    }
    return NULL;
}

static const char *check_names(const Image *m, uint32_t at, uint32_t count)
{
    if (count > UINT16_MAX || !has_words(m, at, count)) {
        return "names out of range";
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!is_text(m, image_u32(m->data + at + 4 * (size_t)i))) {
            return "bad name";
        }
    }
    return NULL;
}

static const char *check_inner(const Image *m, const uint8_t *record)
{
    uint32_t count = record_field(record, RECORD_INNER),
             at = record_field(record, RECORD_INNER_AT);
    if (count > UINT16_MAX || !has_words(m, at, (uint64_t)count * 4)) {
        return "inner locals out of range";
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *row = m->data + at + 16 * (size_t)i;
        uint32_t reg = image_u32(row + 12) & ~(uint32_t)LOCAL_IS_CELL;
        if (!is_text(m, image_u32(row + 8)) || reg >= record_field(record, RECORD_REGISTERS)) {
            return "bad inner local";
        }
    }
    return NULL;
}

static const char *check_parameters(const uint8_t *record, uint32_t *total)
{
    uint32_t flags = record_field(record, RECORD_FLAGS);
    uint32_t positional = record_field(record, RECORD_POSITIONAL),
             keyword = record_field(record, RECORD_KEYWORD_ONLY);
    if ((flags & CODE_LAZY) || positional > UINT16_MAX || keyword > UINT16_MAX ||
        record_field(record, RECORD_POSITIONAL_ONLY) > positional ||
        record_field(record, RECORD_REGISTERS) > UINT16_MAX - 16) {
        return "bad parameters";
    }
    *total = positional + keyword + ((flags & CODE_VARARGS) != 0) +
             ((flags & CODE_VARKEYWORDS) != 0);
    return NULL;
}

static const char *check_record(const Image *m, uint32_t code)
{
    uint32_t at = image_u32(m->data + image_u32(m->data + IMAGE_AT_CODES) + 4 * (size_t)code);
    if (!has_words(m, at, RECORD_FIELDS)) {
        return "code out of range";
    }
    const uint8_t *r = m->data + at;
    if (!is_text(m, record_field(r, RECORD_NAME)) ||
        !is_text(m, record_field(r, RECORD_QUALNAME)) ||
        !is_text(m, record_field(r, RECORD_FILENAME))) {
        return "bad name of code";
    }
    if (!has_words(m, record_field(r, RECORD_WORDS_AT), record_field(r, RECORD_WORDS)) ||
        !has_words(m, record_field(r, RECORD_HANDLERS_AT),
                   (uint64_t)record_field(r, RECORD_HANDLERS) * 4)) {
        return "code out of range";
    }
    if (code == 0 && record_field(r, RECORD_FREE) != 0) {
        return "module with free variables";
    }
    uint32_t parameters;
    const char *problem = check_parameters(r, &parameters);
    problem = problem ? problem : check_constants(m, r);
    problem = problem ? problem : check_lines(m, r);
    problem = problem ? problem : check_inner(m, r);
    problem = problem ? problem : check_locals(m, r, parameters);
    problem =
        problem ? problem
                : check_names(m, record_field(r, RECORD_FREE_AT), record_field(r, RECORD_FREE));
    return problem ? problem
                   : check_names(m, record_field(r, RECORD_ATTRIBUTES_AT),
                                 record_field(r, RECORD_ATTRIBUTES));
}

// ---- all

static const char *check_image(Image *m)
{
    const char *problem = check_header(m);
    problem = problem ? problem : check_strings(m);
    for (uint32_t code = 0; !problem && code < m->codes; code++) {
        problem = check_record(m, code);
    }
    uint32_t code, word;
    if (!problem) {
        disasm_check(m->data, &problem, &code, &word);
    }
    for (code = 0; !problem && code < m->codes; code++) {
        problem = verify_flow(m->data, code);
    }
    return problem;
}

const char *verify_image(const uint8_t *image, size_t size)
{
    Image m = {.data = image, .size = size};
    const char *problem = check_image(&m);
    mem_free(m.text);
    return problem;
}
