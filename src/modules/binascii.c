// binascii — bytes as hexadecimal and base64 text, and CRC-32.
//
// Uuencoding, quoted-printable and CRC-CCITT are in binascii_mail.c.

#include "modules/binascii.h"

#include "base/buf.h"
#include "base/load.h"
#include "py.h"
#include "types/bytes.h"

Maybe binascii_raise(VM *vm, Maybe message)
{
    Value text = TRY(message);
    Value exception = TRY(exception_new(vm, as_type(vm->roots[ROOT_binascii_error]), &text, 1));
    return raise_object(vm, exception);
}

#define FAIL(...) binascii_raise(vm, str_from_format(vm, __VA_ARGS__))

// For text the owner is ABSENT.
bool binascii_input(VM *vm, Value v, Buffer *view)
{
    if (!is_str(v)) {
        if (!has_buffer(vm, v)) {
            return !raised(raise_error(vm, E_TypeError,
                                       "argument should be bytes, buffer or ASCII string, "
                                       "not '%T'",
                                       v));
        }
        return buffer_get(vm, v, view, BUFFER_READ);
    }
    if (!str_is_ascii(v)) {
        return !raised(raise_error(vm, E_ValueError,
                                   "string argument should contain only ASCII characters"));
    }
    *view = (Buffer){.owner = ABSENT, .data = as_str(v)->data, .size = str_size(v)};
    return true;
}

void binascii_release(VM *vm, Buffer *view)
{
    if (view->owner != ABSENT) {
        buffer_release(vm, view);
    }
}

// args: data, sep, bytes_per_sep
RAISES static Maybe binascii_hexlify(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    ByteSpan span = {view.data, view.size};
    Maybe text = bytes_to_hex(vm, span, args[1] == ABSENT ? 0 : args[1], as_int(args[2]));
    buffer_release(vm, &view);
    Value hex = TRY(text);
    return bytes_new(vm, str_data(hex), str_size(hex));
}

int binascii_hex_digit(uint8_t c)
{
    int letter = c | 32;
    return c >= '0' && c <= '9'             ? c - '0'
           : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10
                                            : -1;
}

RAISES static Maybe binascii_unhexlify(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    Buf buf = BUF_INIT;
    CHECK(binascii_input(vm, args[0], &view));
    const uint8_t *from = view.data;
    bool odd = view.size % 2 != 0;
    bool bad = false;
    for (size_t i = 0; !odd && !bad && i < view.size; i += 2) {
        int high = binascii_hex_digit(from[i]);
        int low = binascii_hex_digit(from[i + 1]);
        bad = high < 0 || low < 0;
        buf_u8(&buf, (uint8_t)((unsigned)high << 4 | (unsigned)low));
    }
    binascii_release(vm, &view);
    if (odd || bad) {
        buf_free(&buf);
        return odd ? FAIL("Odd-length string") : FAIL("Non-hexadecimal digit found");
    }
    return bytes_from_buf(vm, &buf);
}

// The reflected polynomial 0xEDB88320, eight bytes at a time: tables[k][b] is the remainder of
// byte b with k zero bytes behind it.
static uint32_t crc32_long(uint32_t crc, const uint8_t *from, size_t size)
{
    uint32_t tables[8][256];
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t word = i;
        for (int bit = 0; bit < 8; bit++) {
            word = word >> 1 ^ (word & 1 ? 0xEDB88320u : 0);
        }
        tables[0][i] = word;
    }
    for (uint32_t i = 0; i < 256; i++) {
        for (int k = 1; k < 8; k++) {
            uint32_t before = tables[k - 1][i];
            tables[k][i] = before >> 8 ^ tables[0][before & 255];
        }
    }
    for (; size >= 8; from += 8, size -= 8) {
        uint32_t low = load_u32_le(from) ^ crc, high = load_u32_le(from + 4);
        crc = tables[7][low & 255] ^ tables[6][low >> 8 & 255] ^ tables[5][low >> 16 & 255] ^
              tables[4][low >> 24] ^ tables[3][high & 255] ^ tables[2][high >> 8 & 255] ^
              tables[1][high >> 16 & 255] ^ tables[0][high >> 24];
    }
    for (; size; from++, size--) {
        crc = crc >> 8 ^ tables[0][(crc ^ *from) & 255];
    }
    return crc;
}

// A nibble at a time: making the large tables pays off for long data only.
static uint32_t crc32_short(uint32_t crc, const uint8_t *from, size_t size)
{
    uint32_t table[16];
    for (uint32_t i = 0; i < 16; i++) {
        table[i] = i;
        for (int bit = 0; bit < 4; bit++) {
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xEDB88320u : 0);
        }
    }
    for (size_t i = 0; i < size; i++) {
        crc ^= from[i];
        crc = crc >> 4 ^ table[crc & 15];
        crc = crc >> 4 ^ table[crc & 15];
    }
    return crc;
}

enum { CRC_LONG = 2048 };  // bytes

RAISES static Maybe binascii_crc32(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    uint32_t crc = ~(uint32_t)int_low_bits(args[1]);
    crc = view.size < CRC_LONG ? crc32_short(crc, view.data, view.size)
                               : crc32_long(crc, view.data, view.size);
    buffer_release(vm, &view);
    return int_from_u64(vm, (uint32_t)~crc);
}

static const char base64_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

RAISES static Maybe binascii_b2a_base64(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    Buf buf = BUF_INIT;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    const uint8_t *from = view.data;
    for (size_t i = 0; i < view.size; i += 3) {
        size_t left = view.size - i;
        uint32_t bits = (uint32_t)from[i] << 16 | (left > 1 ? (uint32_t)from[i + 1] << 8 : 0) |
                        (left > 2 ? from[i + 2] : 0);
        buf_char(&buf, base64_digits[bits >> 18]);
        buf_char(&buf, base64_digits[bits >> 12 & 63]);
        buf_char(&buf, left > 1 ? base64_digits[bits >> 6 & 63] : '=');
        buf_char(&buf, left > 2 ? base64_digits[bits & 63] : '=');
    }
    buffer_release(vm, &view);
    if (args[1] == TRUE_) {
        buf_char(&buf, '\n');
    }
    return bytes_from_buf(vm, &buf);
}

typedef struct Base64 {
    bool strict;
    const char *fault;  // what strict mode does not allow, or NULL
    uint32_t bits;
    unsigned place;  // digits of the group so far
    unsigned pads;
    bool complete, padded;
} Base64;

// One padding character; `more`: others follow. '=' ends the data when it completes a group.
static void base64_pad(Base64 *b, bool more)
{
    b->padded = true;
    if (b->strict && b->place == 0) {
        b->fault = "Excess padding not allowed";
        return;
    }
    if (b->place >= 2 && b->place + ++b->pads >= 4) {
        b->complete = true;
        if (b->strict && more) {
            b->fault = "Excess data after padding";
        }
    }
}

// Other characters are skipped unless the mode is strict.
static void base64_decode(Base64 *b, const uint8_t *from, size_t size, Buf *out)
{
    if (b->strict && size && from[0] == '=') {
        b->fault = "Leading padding not allowed";
    }
    for (size_t i = 0; i < size && !b->complete && !b->fault; i++) {
        if (from[i] == '=') {
            base64_pad(b, i + 1 < size);
            continue;
        }
        const char *digit = from[i] ? strchr(base64_digits, from[i]) : NULL;
        if (!digit) {
            b->fault = b->strict ? "Only base64 data is allowed" : NULL;
            continue;
        }
        if (b->strict && b->padded) {
            b->fault = "Discontinuous padding not allowed";
            return;
        }
        b->pads = 0;
        b->bits = b->bits << 6 | (uint32_t)(digit - base64_digits);
        if (b->place) {
            buf_u8(out, (uint8_t)(b->bits >> (6 - 2 * b->place)));
        }
        b->place = (b->place + 1) % 4;
    }
}

RAISES static Maybe binascii_a2b_base64(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    Buf buf = BUF_INIT;
    Base64 decoder = {.strict = args[1] == TRUE_};
    CHECK(binascii_input(vm, args[0], &view));
    base64_decode(&decoder, view.data, view.size, &buf);
    binascii_release(vm, &view);
    size_t digits = buf.size / 3 * 4 + 1;
    if (decoder.fault || (decoder.place && !decoder.complete)) {
        buf_free(&buf);
    }
    if (decoder.fault) {
        return FAIL("%s", decoder.fault);
    }
    if (decoder.place && !decoder.complete) {
        return decoder.place == 1
                   ? FAIL("Invalid base64-encoded string: number of data characters (%zu) "
                          "cannot be 1 more than a multiple of 4",
                          digits)
                   : FAIL("Incorrect padding");
    }
    return bytes_from_buf(vm, &buf);
}

RAISES static Maybe error_class(VM *vm, Value module, const char *name, enum TypeId base_id)
{
    Dict *namespace = TRY_PTR(dict_new(vm));
    Value text = TRY(str_intern_c(vm, "binascii"));
    CHECK(dict_set_c(vm, namespace, "__module__", text));
    Value base = from_obj(type_by_id(vm, base_id));
    Value bases = TRY(tuple_new(vm, &base, 1));
    text = TRY(str_intern_c(vm, name));
    Value made = TRY(
        type_new_class(vm, type_by_id(vm, T_type), text, as_tuple(bases), namespace, ABSENT));
    CHECK(dict_set_c(vm, ((Module *)module)->dict, name, made));
    return just(made);
}

RAISES static bool binascii_fill(VM *vm, Value module)
{
    vm->roots[ROOT_binascii_error] = TRYB(error_class(vm, module, "Error", E_ValueError));
    return !raised(error_class(vm, module, "Incomplete", E_Exception));
}

static const Def binascii_defs[] = {
    {"hexlify(data, sep=..., bytes_per_sep: cint = 1)", FN(binascii_hexlify), "Hexadecimal."},
    {"b2a_hex(data, sep=..., bytes_per_sep: cint = 1)", FN(binascii_hexlify), "Hexadecimal."},
    {"unhexlify(hexstr, /)", FN(binascii_unhexlify), "Bytes of hexadecimal digits."},
    {"a2b_hex(hexstr, /)", FN(binascii_unhexlify), "Bytes of hexadecimal digits."},
    {"a2b_uu(data, /)", FN(binascii_a2b_uu), "Decode a line of uuencoded data."},
    {"b2a_uu(data, /, *, backtick: bool = False)", FN(binascii_b2a_uu),
     "Uuencode line of data."},
    {"a2b_qp(data, header: bool = False)", FN(binascii_a2b_qp),
     "Decode a string of qp-encoded data."},
    {"b2a_qp(data, quotetabs: bool = False, istext: bool = True, header: bool = False)",
     FN(binascii_b2a_qp), "Encode a string using quoted-printable encoding."},
    {"crc_hqx(data, crc: int, /)", FN(binascii_crc_hqx), "Compute CRC-CCITT incrementally."},
    {"crc32(data, crc: int = 0, /)", FN(binascii_crc32), "Compute CRC-32 incrementally."},
    {"b2a_base64(data, /, *, newline: bool = True)", FN(binascii_b2a_base64),
     "Base64-code a line of data."},
    {"a2b_base64(data, /, *, strict_mode: bool = False)", FN(binascii_a2b_base64),
     "Decode a line of base64 data."},
    {0},
};

const ModuleDef binascii_module = {
    .name = "binascii",
    .doc = "Conversion between binary data and ASCII.",
    .defs = binascii_defs,
    .exec = binascii_fill,
};
