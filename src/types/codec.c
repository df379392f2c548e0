// codec — text encodings by name: ASCII, Latin-1, UTF-8/16/32 and the search functions that
// codecs.register() added.
//
// The escape codecs are in codec_escape.c, error handlers in codec_errors.c. All encoders share
// one loop over the characters around Codec.put; decoders have a loop each.

#include "types/codec.h"

#include "base/charmap.h"
#include "base/load.h"
#include "base/utf8.h"
#include "py.h"
#include "types/codec_escape.h"
#include "types/str.h"

// ---- one byte per character

RAISES static bool decode_ascii(Coding *c)
{
    while (c->at < c->size) {
        const char *p = (const char *)c->data + c->at;
        size_t plain = utf8_ascii_prefix(p, c->size - c->at);
        buf_append(&c->out, p, plain);
        c->at += plain;
        if (c->at < c->size) {
            CHECKB(coding_decode_error(c, c->at, c->at + 1, "ordinal not in range(128)"));
        }
    }
    return true;
}

static bool put_ascii(Coding *c, uint32_t code)
{
    if (code >= 0x80) {
        return false;
    }
    buf_char(&c->out, (char)code);
    return true;
}

RAISES static bool decode_latin1(Coding *c)
{
    utf8_from_latin1(&c->out, c->data, c->size);
    c->at = c->size;
    return true;
}

static bool put_latin1(Coding *c, uint32_t code)
{
    if (code >= 0x100) {
        return false;
    }
    buf_char(&c->out, (char)code);
    return true;
}

static const uint16_t *upper_half(const Codec *codec);

RAISES static bool decode_charmap(Coding *c)
{
    const uint16_t *upper = upper_half(c->codec);
    while (c->at < c->size) {
        uint32_t byte = c->data[c->at], code = byte < 0x80 ? byte : upper[byte - 0x80];
        if (byte && !code) {
            CHECKB(coding_decode_error(c, c->at, c->at + 1, "character maps to <undefined>"));
            continue;
        }
        buf_code_point(&c->out, code);
        c->at++;
    }
    return true;
}

static bool put_charmap(Coding *c, uint32_t code)
{
    if (code < 0x80) {
        buf_char(&c->out, (char)code);
        return true;
    }
    const uint16_t *upper = upper_half(c->codec);
    for (int i = 0; i < CHARMAP_UPPER; i++) {
        if (upper[i] == code) {
            buf_char(&c->out, (char)(0x80 + i));
            return true;
        }
    }
    return false;
}

// ---- UTF-8

RAISES static bool decode_utf8(Coding *c)
{
    if ((c->codec->flags & CODEC_BOM) && c->size >= 3 &&
        memcmp(c->data, "\xef\xbb\xbf", 3) == 0) {
        // Positions in errors count from behind the mark.
        c->data += 3;
        c->size -= 3;
    }
    while (c->at < c->size) {
        const char *p = (const char *)c->data + c->at;
        Utf8Info info;
        if (utf8_validate(p, c->size - c->at, UTF8_STRICT, &info)) {
            buf_append(&c->out, p, c->size - c->at);
            c->at = c->size;
            break;
        }
        buf_append(&c->out, p, info.bad_at);
        c->at += info.bad_at;
        if (info.truncated && !c->final) {
            break;
        }
        unsigned lead = (unsigned char)p[info.bad_at];
        const char *reason = info.truncated               ? "unexpected end of data"
                             : lead < 0xc2 || lead > 0xf4 ? "invalid start byte"
                                                          : "invalid continuation byte";
        CHECKB(coding_decode_error(c, c->at, c->at + info.bad_size, reason));
    }
    return true;
}

static bool put_utf8(Coding *c, uint32_t code)
{
    if (unicode_is_surrogate(code)) {
        return false;
    }
    buf_code_point(&c->out, code);
    return true;
}

// ---- UTF-16, UTF-32

// Skips a byte order mark and takes its order.
static void read_mark(Coding *c, unsigned unit)
{
    static const uint8_t little[4] = {0xff, 0xfe, 0, 0}, big[4] = {0, 0, 0xfe, 0xff};
    if (!(c->codec->flags & CODEC_BOM)) {
        return;
    }
    if (c->size >= unit && memcmp(c->data, little, unit) == 0) {
        c->order = ORDER_LITTLE;
        c->at = unit;
    } else if (c->size >= unit && memcmp(c->data, big + 4 - unit, unit) == 0) {
        c->order = ORDER_BIG;
        c->at = unit;
    }
    bool is_little = c->order == ORDER_LITTLE;
    c->label = unit == 2 ? (is_little ? "utf-16-le" : "utf-16-be")
                         : (is_little ? "utf-32-le" : "utf-32-be");
}

static uint32_t get_u16(const Coding *c, size_t at)
{
    const uint8_t *p = c->data + at;
    return c->order == ORDER_BIG ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
}

static uint32_t get_u32(const Coding *c, size_t at)
{
    return c->order == ORDER_BIG ? get_u16(c, at) << 16 | get_u16(c, at + 2)
                                 : get_u16(c, at + 2) << 16 | get_u16(c, at);
}

RAISES static bool decode_surrogate(Coding *c, uint32_t unit)
{
    size_t at = c->at;
    if (unicode_is_low_surrogate(unit)) {
        return coding_decode_error(c, at, at + 2, "illegal encoding");
    }
    if (c->size - at < 4) {
        return coding_decode_error(c, at, c->size, "unexpected end of data");
    }
    uint32_t low = get_u16(c, at + 2);
    if (!unicode_is_low_surrogate(low)) {
        return coding_decode_error(c, at, at + 2, "illegal UTF-16 surrogate");
    }
    buf_code_point(&c->out, unicode_join_surrogates(unit, low));
    c->at += 4;
    return true;
}

RAISES static bool decode_utf16(Coding *c)
{
    read_mark(c, 2);
    // PERF: well-formed text is converted at once.
    size_t before = c->out.size, units = (c->size - c->at) / 2;
    if (utf8_from_utf16(&c->out, c->data + c->at, units, c->order) == 0) {
        c->at += units * 2;
    } else {
        c->out.size = before;
    }
    while (c->at < c->size) {
        size_t left = c->size - c->at;
        uint32_t unit = left >= 2 ? get_u16(c, c->at) : 0;
        if (!c->final && (left < 2 || (unicode_is_high_surrogate(unit) && left < 4))) {
            break;
        }
        if (left < 2) {
            CHECKB(coding_decode_error(c, c->at, c->size, "truncated data"));
        } else if (unicode_is_surrogate(unit)) {
            CHECKB(decode_surrogate(c, unit));
        } else {
            buf_code_point(&c->out, unit);
            c->at += 2;
        }
    }
    return true;
}

RAISES static bool decode_utf32(Coding *c)
{
    read_mark(c, 4);
    while (c->at < c->size) {
        size_t left = c->size - c->at;
        if (left < 4) {
            if (!c->final) {
                break;
            }
            CHECKB(coding_decode_error(c, c->at, c->size, "truncated data"));
            continue;
        }
        uint32_t code = get_u32(c, c->at);
        if (unicode_is_surrogate(code)) {
            CHECKB(coding_decode_error(
                c, c->at, c->at + 4,
                "code point in surrogate code point range(0xd800, 0xe000)"));
        } else if (code > UNICODE_MAX) {
            CHECKB(
                coding_decode_error(c, c->at, c->at + 4, "code point not in range(0x110000)"));
        } else {
            buf_code_point(&c->out, code);
            c->at += 4;
        }
    }
    return true;
}

static bool put_utf16(Coding *c, uint32_t code)
{
    if (unicode_is_surrogate(code)) {
        return false;
    }
    if (code >= 0x10000) {
        buf_u16(&c->out, (uint16_t)(0xd800 + ((code - 0x10000) >> 10)), c->order);
        code = 0xdc00 + (code & 0x3ff);
    }
    buf_u16(&c->out, (uint16_t)code, c->order);
    return true;
}

static bool put_utf32(Coding *c, uint32_t code)
{
    if (unicode_is_surrogate(code)) {
        return false;
    }
    buf_u32(&c->out, code, c->order);
    return true;
}

// ---- names

static const Codec codecs[] = {
#define CODEC(id, label, decode, put, flags, aliases) {label, decode, put, flags, aliases},
#include "types/codecs.def"
#undef CODEC
};

enum {
#define CODEC(id, label, decode, put, flags, aliases) CODEC_##id,
#include "types/codecs.def"
#undef CODEC
    CODEC_COUNT
};

static const uint16_t *upper_half(const Codec *codec)
{
    return charmaps[codec - &codecs[CODEC_cp1252]];  // the last rows, in the same order
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '.';
}

void codec_normalize(const char *name, char *out, size_t room)
{
    size_t size = 0;
    bool gap = false;
    for (; *name && size + 2 < room; name++) {
        if (!is_word(*name)) {
            gap = true;
            continue;
        }
        if (gap && size) {
            out[size++] = '_';
        }
        gap = false;
        out[size++] = *name >= 'A' && *name <= 'Z' ? (char)(*name + 32) : *name;
    }
    out[size] = 0;
}

const Codec *codec_find(const char *name)
{
    char word[48] = " ";
    codec_normalize(name, word + 1, sizeof word - 2);
    strcat(word, " ");
    for (int i = 0; i < CODEC_COUNT; i++) {
        if (strstr(codecs[i].aliases, word)) {
            return &codecs[i];
        }
    }
    return NULL;
}

// ---- codecs registered by Python code

// The CodecInfo that a search function gives, or LookupError.
RAISES static Maybe search(VM *vm, const char *encoding)
{
    Value list = vm->roots[ROOT_codec_search];
    if (is_list(list)) {
        char normal[128];
        codec_normalize(encoding, normal, sizeof normal);
        Value name = TRY(str_from_c(vm, normal));
        for (size_t i = 0; i < as_list(list)->size; i++) {  // REENTRANT
            Value info = TRY(call_1(vm, as_list(list)->items[i], name));
            if (info == NONE) {
                continue;
            }
            if (!is_tuple(info) || as_tuple(info)->size != 4) {
                return raise_error(vm, E_TypeError,
                                   "codec search functions must return 4-tuples");
            }
            return just(info);
        }
    }
    return raise_error(vm, E_LookupError, "unknown encoding: %s", encoding);
}

// Calls item `which` of the CodecInfo (0 encode, 1 decode): function(object, errors)[0].
RAISES static Maybe call_codec(VM *vm, int which, const char *encoding, const char *errors,
                               Value object)
{
    static const char *const binary[] = {"hex",    "base64", "bz2",  "zlib",
                                         "quopri", "uu",     "rot13"};
    char normal[128];
    codec_normalize(encoding, normal, sizeof normal);
    for (size_t i = 0; i < sizeof binary / sizeof *binary; i++) {
        size_t size = strlen(binary[i]);
        if (strncmp(normal, binary[i], size) == 0 &&
            (normal[size] == 0 || strcmp(normal + size, "_codec") == 0)) {
            return raise_error(
                vm, E_LookupError,
                "'%s' is not a text encoding; use codecs.%s() to handle arbitrary "
                "codecs",
                encoding, which ? "decode" : "encode");
        }
    }
    Value info = TRY(search(vm, encoding));
    Value args[2] = { object, TRY(str_from_c(vm, errors ? errors : "strict")) };
    Value answer = TRY(call_n(vm, as_tuple(info)->items[which], args, 2));
    if (!is_tuple(answer) || as_tuple(answer)->size != 2) {
        return raise_error(vm, E_TypeError, "%s must return a tuple (object, integer)",
                           which ? "decoder" : "encoder");
    }
    Value result = as_tuple(answer)->items[0];
    if (which ? !is_str(result) : !is_bytes(result)) {
        return raise_error(vm, E_TypeError,
                           "'%s' %s returned '%T' instead of '%s'; use codecs.%s() to %s to "
                           "arbitrary types",
                           encoding, which ? "decoder" : "encoder", result,
                           which ? "str" : "bytes", which ? "decode" : "encode",
                           which ? "decode" : "encode");
    }
    return just(result);
}

// ---- decoding

static void begin(VM *vm, Coding *c, const Codec *codec, const char *errors)
{
    memset(c, 0, sizeof *c);
    c->vm = vm;
    c->codec = codec;
    c->label = codec->label;
    c->errors = errors;
    bool big = codec->flags & CODEC_HOST ? HOST_BIG_ENDIAN : (codec->flags & CODEC_BIG) != 0;
    c->order = big ? ORDER_BIG : ORDER_LITTLE;
    c->final = true;
}

Maybe codec_decode_partial(VM *vm, const uint8_t *data, size_t size, const char *encoding,
                           const char *errors, bool final, size_t *used)
{
    const Codec *codec = encoding ? codec_find(encoding) : &codecs[CODEC_utf_8];
    *used = size;
    if (!codec) {
        Value bytes = TRY(bytes_new(vm, data, size));
        return call_codec(vm, 1, encoding, errors, bytes);
    }
    bool ascii_based = codec->decode == decode_utf8 || codec->decode == decode_ascii ||
                       codec->decode == decode_latin1;
    if (ascii_based && utf8_is_ascii((const char *)data, size)) {
        return str_new(vm, (const char *)data, size);
    }
    Coding c;
    begin(vm, &c, codec, errors);
    c.data = data;
    c.size = size;
    c.final = final;
    if (!codec->decode(&c)) {
        buf_free(&c.out);
        return RAISED;
    }
    *used = c.at + (size - c.size);
    return str_from_buf(vm, &c.out);
}

Maybe bytes_decode(VM *vm, const uint8_t *data, size_t size, const char *encoding,
                   const char *errors)
{
    if (size == 0) {  // COMPAT: nothing to decode needs no codec, not even a known one
        return just(vm->empty_str);
    }
    size_t used;
    return codec_decode_partial(vm, data, size, encoding, errors, true, &used);
}

Maybe str_decode_utf8(VM *vm, const char *bytes, size_t size, const char *errors)
{
    return bytes_decode(vm, (const uint8_t *)bytes, size, NULL, errors);
}

Maybe str_decode_fs(VM *vm, const char *bytes)
{
    return str_decode_utf8(vm, bytes, strlen(bytes), "surrogateescape");
}

// ---- encoding

static const char *encode_reason(const Codec *codec)
{
    return codec->put == put_ascii     ? "ordinal not in range(128)"
           : codec->put == put_latin1  ? "ordinal not in range(256)"
           : codec->put == put_charmap ? "character maps to <undefined>"
                                       : "surrogates not allowed";
}

// End of the run of characters from `at` on that cannot be encoded.
static size_t bad_run(Coding *c, size_t at)
{
    const char *p = (const char *)c->data + at, *end = (const char *)c->data + c->size;
    uint32_t code;
    p = utf8_next(p, &code);
    while ((c->codec->flags & CODEC_RUNS) && p < end) {
        const char *next = utf8_next(p, &code);
        size_t size = c->out.size;
        if (c->codec->put(c, code)) {
            c->out.size = size;
            break;
        }
        p = next;
    }
    return (size_t)(p - (const char *)c->data);
}

RAISES static bool encode_all(Coding *c)
{
    if (c->codec->flags & CODEC_BOM) {
        (void)c->codec->put(c, 0xfeff);
    }
    Utf8Info info;
    bool wide = c->codec->put == put_utf16 || c->codec->put == put_utf32;
    if (wide && utf8_validate((const char *)c->data, c->size, UTF8_STRICT, &info)) {
        // PERF: without surrogates all of it is converted at once.
        (c->codec->put == put_utf16 ? utf8_to_utf16 : utf8_to_utf32)(
            &c->out, (const char *)c->data, c->size, c->order);
        c->at = c->size;
    }
    while (c->at < c->size) {
        const char *p = (const char *)c->data + c->at;
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (c->codec->put(c, code)) {
            c->at = (size_t)(next - (const char *)c->data);
            continue;
        }
        CHECKB(coding_encode_error(c, c->at, bad_run(c, c->at), encode_reason(c->codec)));
    }
    return true;
}

Maybe str_encode(VM *vm, Value v, const char *encoding, const char *errors)
{
    const Codec *codec = encoding ? codec_find(encoding) : &codecs[CODEC_utf_8];
    if (!codec) {
        return call_codec(vm, 0, encoding, errors, v);
    }
    if (codec == &codecs[CODEC_utf_8] || codec == &codecs[CODEC_ascii] ||
        codec == &codecs[CODEC_latin_1]) {
        Utf8Info info;
        if (str_is_ascii(v) || (codec == &codecs[CODEC_utf_8] &&
                                utf8_validate(str_data(v), str_size(v), UTF8_STRICT, &info))) {
            return bytes_new(vm, str_data(v), str_size(v));
        }
    }
    Coding c;
    begin(vm, &c, codec, errors);
    c.input = v;
    c.data = (const uint8_t *)str_data(v);
    c.size = str_size(v);
    if (!encode_all(&c)) {
        buf_free(&c.out);
        return RAISED;
    }
    return bytes_from_buf(vm, &c.out);
}

// ---- text for C

const char *str_to_c(VM *vm, Value v)
{
    if (memchr(str_data(v), 0, str_size(v))) {
        raise_error(vm, E_ValueError, "embedded null character");
        return NULL;
    }
    Utf8Info info;
    if (!str_is_ascii(v) && !utf8_validate(str_data(v), str_size(v), UTF8_STRICT, &info)) {
        (void)TRYP(str_encode(vm, v, NULL, NULL));  // raises UnicodeEncodeError
    }
    return str_data(v);
}

bool codec_arguments(VM *vm, Value encoding, Value errors, const char **encoding_name,
                     const char **errors_name)
{
    *encoding_name = *errors_name = NULL;
    if (encoding != ABSENT) {
        *encoding_name = TRYB_PTR(str_to_c(vm, encoding));
    }
    if (errors != ABSENT) {
        *errors_name = TRYB_PTR(str_to_c(vm, errors));
    }
    return true;
}

Maybe path_fspath(VM *vm, Value path)
{
    if (is_str(path) || is_bytes(path)) {
        return just(path);
    }
    Value name = TRY(call_special(vm, path, vm_name(vm, N___fspath__), NULL, 0));
    if (name == NOTHING) {
        return raise_error(vm, E_TypeError, "expected str, bytes or os.PathLike object, not %T",
                           path);
    }
    if (!is_str(name) && !is_bytes(name)) {
        return raise_error(vm, E_TypeError,
                           "expected %T.__fspath__() to return str or bytes, not %T", path,
                           name);
    }
    return just(name);
}

Maybe path_to_bytes(VM *vm, Value path)
{
    path = TRY(path_fspath(vm, path));
    Value bytes = is_bytes(path) ? path : TRY(str_encode(vm, path, NULL, "surrogateescape"));
    if (memchr(as_bytes(bytes)->data, 0, as_bytes(bytes)->size)) {
        return raise_error(vm, E_ValueError, "embedded null byte");
    }
    return just(bytes);
}
