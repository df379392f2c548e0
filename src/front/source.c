// source — byte order mark, coding cookie (PEP 263), line ends, and validation of the text.
//
// Encodings: utf-8, latin-1, ascii and those of charmaps.def. \r\n and \r become \n here,
// so nothing after this knows about them; columns are not changed by that.
#include "front/source.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/charmap.h"
#include "base/utf8.h"

typedef enum Encoding {
    ENCODING_UTF8,
    ENCODING_LATIN1,
    ENCODING_ASCII,
    ENCODING_CHARMAP,  // and the number of the charmap above it
    ENCODING_UNKNOWN = ENCODING_CHARMAP + CHARMAP_COUNT
} Encoding;

static char *fail(SyntaxErrorInfo *error, SyntaxErrorKind kind, MessageId id, ...)
{
    memset(error, 0, sizeof *error);
    error->kind = kind;
    va_list arguments;
    va_start(arguments, id);
    vsnprintf(error->message, sizeof error->message, syntax_message(id), arguments);
    va_end(arguments);
    return NULL;
}

// ---- coding cookie ----

static bool is_blank_or_comment(const char *line, const char *end)
{
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) {
        line++;
    }
    return line == end || *line == '#' || *line == '\n' || *line == '\r';
}

static bool is_cookie_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '-' || c == '_' || c == '.';
}

// The encoding name in a comment line: coding[:=] blanks name. *size is 0 when there is none.
static const char *find_cookie(const char *line, const char *end, size_t *size)
{
    *size = 0;
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) {
        line++;
    }
    if (line == end || *line != '#') {
        return NULL;
    }
    for (const char *p = line; p + 7 <= end; p++) {
        if (memcmp(p, "coding", 6) != 0 || (p[6] != ':' && p[6] != '=')) {
            continue;
        }
        p += 7;
        while (p < end && (*p == ' ' || *p == '\t')) {
            p++;
        }
        const char *name = p;
        while (p < end && is_cookie_byte(*p)) {
            p++;
        }
        if (p > name) {
            *size = (size_t)(p - name);
            return name;
        }
    }
    return NULL;
}

static bool matches(const char *name, const char *known)
{
    size_t size = strlen(known);
    return strncmp(name, known, size) == 0 && (name[size] == 0 || name[size] == '-');
}

static Encoding encoding_of(const char *cookie, size_t size)
{
    char name[32];
    if (size >= sizeof name) {
        return ENCODING_UNKNOWN;
    }
    for (size_t i = 0; i < size; i++) {
        char c = cookie[i];
        name[i] = c == '_' ? '-' : (c >= 'A' && c <= 'Z') ? (char)(c | 0x20) : c;
    }
    name[size] = 0;
    if (matches(name, "utf-8") || strcmp(name, "utf8") == 0 || strcmp(name, "u8") == 0) {
        return ENCODING_UTF8;
    }
    static const struct {
        const char *name;
        Encoding encoding;
    } known[] = {
        {"latin-1", ENCODING_LATIN1},     {"iso-8859-1", ENCODING_LATIN1},
        {"iso-latin-1", ENCODING_LATIN1}, {"iso8859-1", ENCODING_LATIN1},
        {"latin1", ENCODING_LATIN1},      {"l1", ENCODING_LATIN1},
        {"8859", ENCODING_LATIN1},        {"latin", ENCODING_LATIN1},
        {"ascii", ENCODING_ASCII},        {"us-ascii", ENCODING_ASCII},
        {"646", ENCODING_ASCII},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(known); i++) {
        if (strcmp(name, known[i].name) == 0) {
            return known[i].encoding;
        }
    }
    for (size_t i = 0; i < size; i++) {
        name[i] = name[i] == '-' ? '_' : name[i];
    }
    int charmap = charmap_find(name, size);
    return charmap < 0 ? ENCODING_UNKNOWN : (Encoding)(ENCODING_CHARMAP + charmap);
}

static const char *line_end(const char *p, const char *end)
{
    while (p < end && *p != '\n' && *p != '\r') {
        p++;
    }
    return p;
}

// The declared encoding of a source without BOM; *declared tells whether there was a cookie.
static Encoding declared_encoding(const char *bytes, const char *end, const char **name,
                                  size_t *name_size)
{
    const char *line = bytes;
    for (int i = 0; i < 2 && line < end; i++) {
        const char *stop = line_end(line, end);
        *name = find_cookie(line, stop, name_size);
        if (*name_size) {
            return encoding_of(*name, *name_size);
        }
        if (!is_blank_or_comment(line, stop)) {
            break;
        }
        line = stop < end && *stop == '\r' && stop + 1 < end && stop[1] == '\n' ? stop + 2
                                                                                : stop + 1;
    }
    *name_size = 0;
    return ENCODING_UTF8;
}

// COMPAT: the codec's name, not the cookie, is in the message.
static const char *const codec_names[] = {
    [ENCODING_UTF8] = "utf-8",
    [ENCODING_LATIN1] = "iso-8859-1",
    [ENCODING_ASCII] = "ascii",
    [ENCODING_CHARMAP] = "charmap",
};

static const char *codec_name(Encoding encoding)
{
    return codec_names[encoding > ENCODING_CHARMAP ? ENCODING_CHARMAP : encoding];
}

// ---- decoding ----

// Copies with \r\n and \r replaced by \n. Returns the new size.
static size_t copy_lines(char *out, const char *bytes, size_t size)
{
    const char *end = bytes + size;
    const char *carriage = memchr(bytes, '\r', size);
    if (!carriage) {
        memcpy(out, bytes, size);
        return size;
    }
    char *p = out;
    while (carriage) {
        memcpy(p, bytes, (size_t)(carriage - bytes));
        p += carriage - bytes;
        *p++ = '\n';
        bytes = carriage + 1;
        if (bytes < end && *bytes == '\n') {
            bytes++;
        }
        carriage = memchr(bytes, '\r', (size_t)(end - bytes));
    }
    memcpy(p, bytes, (size_t)(end - bytes));
    return (size_t)(p - out) + (size_t)(end - bytes);
}

static bool decode_8bit(Buf *out, const char *bytes, size_t size, Encoding encoding,
                        SyntaxErrorInfo *error)
{
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)bytes[i];
        uint32_t code = c;
        if (encoding == ENCODING_ASCII && c >= 0x80) {
            fail(error, SYNTAX_SyntaxError, MESSAGE_bad_codec_byte, codec_names[encoding], c,
                 (unsigned)i, "ordinal not in range(128)");
            return false;
        }
        if (encoding >= ENCODING_CHARMAP && c >= 0x80) {
            code = charmaps[encoding - ENCODING_CHARMAP][c - 0x80];
            if (!code) {
                fail(error, SYNTAX_SyntaxError, MESSAGE_bad_codec_byte, codec_name(encoding), c,
                     (unsigned)i, "character maps to <undefined>");
                return false;
            }
        }
        buf_code_point(out, code);
    }
    return true;
}

static unsigned line_of(const char *text, size_t at)
{
    unsigned line = 1;
    for (size_t i = 0; i < at; i++) {
        line += text[i] == '\n';
    }
    return line;
}

static bool validate(const char *text, size_t size, const char *filename, SourceOrigin origin,
                     bool declared, SyntaxErrorInfo *error)
{
    Utf8Info info;
    if (utf8_validate(text, size, UTF8_STRICT, &info)) {
        return true;
    }
    unsigned byte = (unsigned char)text[info.bad_at];
    bool lead = byte >= 0xc2 && byte < 0xf5;
    if (declared) {
        const char *reason = info.truncated ? "unexpected end of data"
                             : lead         ? "invalid continuation byte"
                                            : "invalid start byte";
        fail(error, SYNTAX_SyntaxError, MESSAGE_bad_codec_byte, codec_names[ENCODING_UTF8],
             byte, (unsigned)info.bad_at, reason);
        return false;
    }
    unsigned line = line_of(text, info.bad_at);
    if (origin == SOURCE_FILE) {
        fail(error, SYNTAX_SyntaxError, MESSAGE_non_utf8_file, byte, filename, line);
    } else {
        // COMPAT: CPython decodes token by token here; the usual token is a string of one such
        // character.
        fail(error, SYNTAX_SyntaxError, MESSAGE_bad_utf8, byte, 0u,
             lead ? "unexpected end of data" : "invalid start byte");
    }
    error->line = line;
    return false;
}

static char *finish(const char *bytes, size_t size, uint32_t *decoded_size,
                    SyntaxErrorInfo *error)
{
    char *text = mem_alloc(size + SOURCE_PADDING);
    if (!text) {
        return fail(error, SYNTAX_MemoryError, MESSAGE_no_memory);
    }
    size_t used = copy_lines(text, bytes, size);
    memset(text + used, 0, SOURCE_PADDING);
    *decoded_size = (uint32_t)used;
    return text;
}

static char *fail_null(const char *bytes, const char *null, SourceOrigin origin,
                       SyntaxErrorInfo *error)
{
    if (origin != SOURCE_FILE) {
        return fail(error, SYNTAX_SyntaxError, MESSAGE_null_bytes_string);
    }
    fail(error, SYNTAX_SyntaxError, MESSAGE_null_bytes);
    error->line = line_of(bytes, (size_t)(null - bytes));
    return NULL;
}

// Decodes an encoding of one byte per character.
static char *decode_and_finish(const char *bytes, size_t size, Encoding encoding,
                               uint32_t *decoded_size, SyntaxErrorInfo *error)
{
    Buf decoded = BUF_INIT;
    char *text = NULL;
    if (decode_8bit(&decoded, bytes, size, encoding, error)) {
        text =
            decoded.failed || decoded.size > UINT32_MAX - 64
                ? fail(error, SYNTAX_MemoryError, MESSAGE_no_memory)
                : finish(decoded.size ? decoded.data : "", decoded.size, decoded_size, error);
    }
    buf_free(&decoded);
    return text;
}

char *source_decode(const char *bytes, size_t size, const char *filename, SourceOrigin origin,
                    uint32_t *decoded_size, SyntaxErrorInfo *error)
{
    if (size > UINT32_MAX - 64) {
        return fail(error, SYNTAX_OverflowError, MESSAGE_source_too_large);
    }
    const char *null = size ? memchr(bytes, 0, size) : NULL;
    if (null) {
        return fail_null(bytes, null, origin, error);
    }
    Encoding encoding = ENCODING_UTF8;
    const char *name = NULL;
    size_t name_size = 0;
    bool bom = false;
    if (origin != SOURCE_TEXT) {
        bom = size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0;
        bytes += bom ? 3 : 0;
        size -= bom ? 3 : 0;
        encoding = declared_encoding(bytes, bytes + size, &name, &name_size);
    }
    if (encoding == ENCODING_UNKNOWN) {
        return fail(error, SYNTAX_SyntaxError, MESSAGE_unknown_encoding, (int)name_size, name);
    }
    if (bom && encoding != ENCODING_UTF8) {
        return fail(error, SYNTAX_SyntaxError, MESSAGE_encoding_problem_bom,
                    codec_name(encoding));
    }
    if (encoding != ENCODING_UTF8) {
        return decode_and_finish(bytes, size, encoding, decoded_size, error);
    }
    return validate(bytes, size, filename, origin, name_size > 0, error)
               ? finish(bytes, size, decoded_size, error)
               : NULL;
}
