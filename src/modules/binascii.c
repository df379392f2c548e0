// binascii — bytes as hexadecimal and base64 text, and CRC-32.
//
// strict_mode of a2b_base64, uuencode and quoted-printable are not here.

#include "base/buf.h"
#include "py.h"
#include "types/bytes.h"

// Raises binascii.Error(message), always RAISED.
static Maybe binascii_raise(VM *vm, Maybe message)
{
    Value text = TRY(message);
    Value exception = TRY(exception_new(vm, as_type(vm->roots[ROOT_binascii_error]), &text, 1));
    return raise_object(vm, exception);
}

#define FAIL(...) binascii_raise(vm, str_from_format(vm, __VA_ARGS__))

// Input that may also be ASCII text. Release after use: owner ABSENT means text.
RAISES static bool ascii_input(VM *vm, Value v, Buffer *view)
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

static void ascii_release(VM *vm, Buffer *view)
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

static int hex_digit(uint8_t c)
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
    CHECK(ascii_input(vm, args[0], &view));
    const uint8_t *from = view.data;
    bool odd = view.size % 2 != 0;
    bool bad = false;
    for (size_t i = 0; !odd && !bad && i < view.size; i += 2) {
        int high = hex_digit(from[i]);
        int low = hex_digit(from[i + 1]);
        bad = high < 0 || low < 0;
        buf_u8(&buf, (uint8_t)((unsigned)high << 4 | (unsigned)low));
    }
    ascii_release(vm, &view);
    if (odd || bad) {
        buf_free(&buf);
        return odd ? FAIL("Odd-length string") : FAIL("Non-hexadecimal digit found");
    }
    return bytes_from_buf(vm, &buf);
}

// The reflected polynomial 0xEDB88320, a nibble at a time.
RAISES static Maybe binascii_crc32(VM *vm, Value *args, int n)
{
    (void)n;
    uint32_t table[16];
    for (uint32_t i = 0; i < 16; i++) {
        table[i] = i;
        for (int bit = 0; bit < 4; bit++) {
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xEDB88320u : 0);
        }
    }
    Buffer view;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    uint32_t crc = ~(uint32_t)int_low_bits(args[1]);
    const uint8_t *from = view.data;
    for (size_t i = 0; i < view.size; i++) {
        crc ^= from[i];
        crc = crc >> 4 ^ table[crc & 15];
        crc = crc >> 4 ^ table[crc & 15];
    }
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

// Other characters are skipped; '=' ends the data when it completes a group.
RAISES static Maybe binascii_a2b_base64(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] == TRUE_) {
        return raise_error(vm, E_NotImplementedError, "a2b_base64() has no strict_mode");
    }
    Buffer view;
    Buf buf = BUF_INIT;
    CHECK(ascii_input(vm, args[0], &view));
    const uint8_t *from = view.data;
    uint32_t bits = 0;
    unsigned place = 0;  // digits of the group so far
    unsigned pads = 0;
    bool complete = false;
    for (size_t i = 0; i < view.size && !complete; i++) {
        if (from[i] == '=') {
            pads++;
            complete = place >= 2 && place + pads >= 4;
            continue;
        }
        const char *digit = from[i] ? strchr(base64_digits, from[i]) : NULL;
        if (digit) {
            pads = 0;
            bits = bits << 6 | (uint32_t)(digit - base64_digits);
            if (place) {
                buf_u8(&buf, (uint8_t)(bits >> (6 - 2 * place)));
            }
            place = (place + 1) % 4;
        }
    }
    ascii_release(vm, &view);
    if (place && !complete) {
        size_t digits = buf.size / 3 * 4 + 1;
        buf_free(&buf);
        return place == 1
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
