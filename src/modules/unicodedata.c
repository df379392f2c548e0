// unicodedata — properties of characters.
//
// The tables are in base/unicode*; names are known for the characters that programs name, see
// base/unicode_names.c.

#include "base/unicode.h"
#include "base/utf8.h"
#include "py.h"

// The character of a str of length one, which the signature has checked.
static uint32_t char_of(Value text)
{
    return utf8_get(str_data(text));
}

// The given default, or ValueError.
RAISES static Maybe fallback(VM *vm, Value given, const char *message)
{
    return given != ABSENT ? just(given) : raise_error(vm, E_ValueError, "%s", message);
}

RAISES static Maybe unicodedata_decimal(VM *vm, Value *args, int n)
{
    (void)n;
    int value = unicode_decimal(char_of(args[0]));
    return value < 0 ? fallback(vm, args[1], "not a decimal") : just(from_small(value));
}

RAISES static Maybe unicodedata_digit(VM *vm, Value *args, int n)
{
    (void)n;
    int value = unicode_digit(char_of(args[0]));
    return value < 0 ? fallback(vm, args[1], "not a digit") : just(from_small(value));
}

RAISES static Maybe unicodedata_numeric(VM *vm, Value *args, int n)
{
    (void)n;
    double value;
    return unicode_numeric(char_of(args[0]), &value)
               ? float_new(vm, value)
               : fallback(vm, args[1], "not a numeric character");
}

RAISES static Maybe unicodedata_category(VM *vm, Value *args, int n)
{
    (void)n;
    return str_from_c(vm, unicode_category(char_of(args[0])));
}

RAISES static Maybe unicodedata_bidirectional(VM *vm, Value *args, int n)
{
    (void)n;
    return str_from_c(vm, unicode_bidirectional(char_of(args[0])));
}

RAISES static Maybe unicodedata_combining(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(from_small(unicode_combining(char_of(args[0]))));
}

RAISES static Maybe unicodedata_mirrored(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(from_small(unicode_mirrored(char_of(args[0]))));
}

RAISES static Maybe unicodedata_east_asian_width(VM *vm, Value *args, int n)
{
    (void)n;
    return str_from_c(vm, unicode_east_asian_width(char_of(args[0])));
}

RAISES static Maybe unicodedata_decomposition(VM *vm, Value *args, int n)
{
    (void)n;
    Buf out = {0};
    unicode_decomposition(&out, char_of(args[0]));
    return str_from_buf(vm, &out);
}

RAISES static bool read_form(VM *vm, Value text, UnicodeForm *form)
{
    static const char *const names[] = {"NFC", "NFD", "NFKC", "NFKD"};
    for (int i = 0; i < 4; i++) {
        if (str_equal_c(text, names[i])) {
            *form = (UnicodeForm)i;
            return true;
        }
    }
    return !raised(raise_error(vm, E_ValueError, "invalid normalization form"));
}

// The normalized text, `text` itself where nothing changes.
RAISES static Maybe normalized(VM *vm, Value form_name, Value text)
{
    UnicodeForm form = FORM_NFC;
    Buf out = {0};
    CHECK(read_form(vm, form_name, &form));
    if (unicode_is_normal_fast(form, str_data(text), str_size(text))) {
        return just(text);
    }
    if (!unicode_normalize(&out, form, str_data(text), str_size(text))) {
        buf_free(&out);
        return raise_memory(vm);
    }
    Value result = TRY(str_from_buf(vm, &out));
    return just(str_equal(result, text) ? text : result);
}

RAISES static Maybe unicodedata_normalize(VM *vm, Value *args, int n)
{
    (void)n;
    return normalized(vm, args[0], args[1]);
}

RAISES static Maybe unicodedata_is_normalized(VM *vm, Value *args, int n)
{
    (void)n;
    Value result = TRY(normalized(vm, args[0], args[1]));
    return just_bool(result == args[1]);
}

RAISES static Maybe unicodedata_name(VM *vm, Value *args, int n)
{
    (void)n;
    char name[UNICODE_NAME_MAX];
    size_t size = unicode_name(char_of(args[0]), name);
    return size ? str_new(vm, name, size) : fallback(vm, args[1], "no such name");
}

RAISES static Maybe unicodedata_lookup(VM *vm, Value *args, int n)
{
    (void)n;
    int32_t code = unicode_name_lookup(str_data(args[0]), str_size(args[0]));
    if (code >= 0) {
        return str_from_char(vm, (uint32_t)code);
    }
    Value message = TRY(str_from_format(vm, "undefined character name '%S'", args[0]));
    return raise_key(vm, message);
}

RAISES static bool unicodedata_fill(VM *vm, Value module)
{
    Value version = TRYB(str_from_c(vm, unicode_version()));
    return dict_set_c(vm, ((Module *)module)->dict, "unidata_version", version);
}

static const Def unicodedata_defs[] = {
    {"bidirectional(chr: char, /)", FN(unicodedata_bidirectional),
     "Return the bidirectional class, '' for none."},
    {"category(chr: char, /)", FN(unicodedata_category), "Return the general category."},
    {"combining(chr: char, /)", FN(unicodedata_combining), "Return the combining class."},
    {"decimal(chr: char, default=..., /)", FN(unicodedata_decimal),
     "Return the value of a decimal digit."},
    {"decomposition(chr: char, /)", FN(unicodedata_decomposition),
     "Return the decomposition as hexadecimal code points, '' for none."},
    {"digit(chr: char, default=..., /)", FN(unicodedata_digit), "Return the value of a digit."},
    {"east_asian_width(chr: char, /)", FN(unicodedata_east_asian_width),
     "Return the East Asian width."},
    {"is_normalized(form: str, unistr: str, /)", FN(unicodedata_is_normalized),
     "Return whether normalize() would change nothing."},
    {"lookup(name: str, /)", FN(unicodedata_lookup), "Return the character with that name."},
    {"mirrored(chr: char, /)", FN(unicodedata_mirrored),
     "Return 1 when the character is mirrored in right-to-left text."},
    {"name(chr: char, default=..., /)", FN(unicodedata_name), "Return the name."},
    {"normalize(form: str, unistr: str, /)", FN(unicodedata_normalize),
     "Return the text in normal form NFC, NFD, NFKC or NFKD."},
    {"numeric(chr: char, default=..., /)", FN(unicodedata_numeric),
     "Return the numeric value, a float."},
    {0},
};

const ModuleDef unicodedata_module = {
    .name = "unicodedata",
    .doc = "Properties of characters.",
    .defs = unicodedata_defs,
    .exec = unicodedata_fill,
};
