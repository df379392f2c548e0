// test_unicode — spot checks of properties, case mapping, normalization and names.
#include "unit.h"

#include "base/unicode.h"
#include "base/utf8.h"

TEST(ascii)
{
    for (uint32_t c = 0; c < 128; c++) {
        unsigned properties = unicode_properties(c);
        EXPECT_EQ(unicode_ascii_is(c, CHAR_UPPER), !!(properties & PROP_UPPER));
        EXPECT_EQ(unicode_ascii_is(c, CHAR_LOWER), !!(properties & PROP_LOWER));
        EXPECT_EQ(unicode_ascii_is(c, CHAR_DIGIT), !!(properties & PROP_DECIMAL));
        EXPECT_EQ(unicode_ascii_is(c, CHAR_SPACE), !!(properties & PROP_SPACE));
        EXPECT_EQ(unicode_ascii_is(c, CHAR_PRINTABLE), !!(properties & PROP_PRINTABLE));
        EXPECT_EQ(unicode_ascii_is(c, CHAR_XID_START), !!(properties & PROP_XID_START));
        EXPECT_EQ(unicode_ascii_is(c, CHAR_XID_CONTINUE), !!(properties & PROP_XID_CONTINUE));
        EXPECT_EQ(unicode_ascii_is(c, CHAR_HEX), c && strchr("0123456789abcdefABCDEF", (int)c));
    }
}

// A build with unicode_small.c knows Latin-1 only.
static bool only_latin1(void)
{
    return !unicode_is_title(0x1c5);
}

TEST(properties)
{
    if (only_latin1()) {
        return;
    }
    EXPECT(unicode_is_alpha(0x4e2d) && !unicode_is_alpha('5') && !unicode_is_alpha('_'));
    EXPECT(unicode_is_xid_start('_') && !unicode_is_xid_start('5'));
    EXPECT(unicode_is_space(0x2003) && !unicode_is_space(0x200b));
    EXPECT(!unicode_is_printable(0xad) && unicode_is_printable(0xe9));
    EXPECT(!unicode_is_printable(0xd800) && !unicode_is_printable(0x110000));
    EXPECT_EQ(unicode_decimal(0x665), 5);
    EXPECT_EQ(unicode_decimal(0xb2), -1);
    EXPECT_EQ(unicode_digit(0xb2), 2);
    double value = 0;
    EXPECT(unicode_numeric(0xbd, &value) && value == 0.5);
    EXPECT(unicode_numeric(0x216b, &value) && value == 12);
    EXPECT(!unicode_numeric('x', &value));
    EXPECT_TEXT(unicode_category('A'), "Lu");
    EXPECT_TEXT(unicode_category(0x10ffff), "Cn");
    EXPECT_TEXT(unicode_bidirectional(0x5d0), "R");
    EXPECT_EQ(unicode_width(0x4e2d), 2);
    EXPECT_EQ(unicode_width(0x301), 0);
    EXPECT(unicode_mirrored('('));
}

TEST(casing)
{
    if (only_latin1()) {
        return;
    }
    uint32_t out[UNICODE_CASE_MAX];
    EXPECT_EQ(unicode_upper(0xdf, out), 2);
    EXPECT(out[0] == 'S' && out[1] == 'S');
    EXPECT_EQ(unicode_lower(0x130, out), 2);
    EXPECT_EQ(unicode_title(0x1c4, out), 1);
    EXPECT_EQ(out[0], 0x1c5);
    EXPECT_EQ(unicode_fold(0x1e9e, out), 2);
    EXPECT_EQ(unicode_simple_lower(0x130), 'i');
    EXPECT_EQ(unicode_simple_upper(0xff), 0x178);
    static const char word[] = "\xce\x91\xce\xa3";  // alpha, sigma
    EXPECT(unicode_sigma_is_final(word, 4, 2));
    EXPECT(!unicode_sigma_is_final(word + 2, 2, 0));
}

static void expect_form(UnicodeForm form, const char *text, const char *wanted)
{
    Buf out = BUF_INIT;
    EXPECT(unicode_normalize(&out, form, text, strlen(text)));
    EXPECT_TEXT(buf_text(&out), wanted);
    buf_free(&out);
}

TEST(forms)
{
    if (only_latin1()) {
        return;
    }
    expect_form(FORM_NFC, "abc e\xcc\x81x", "abc \xc3\xa9x");
    expect_form(FORM_NFD, "\xc3\xa9", "e\xcc\x81");
    expect_form(FORM_NFKC, "\xef\xac\x81", "fi");
    expect_form(FORM_NFC, "\xe1\x84\x80\xe1\x85\xa1\xe1\x86\xa8", "\xea\xb0\x81");  // Hangul
    expect_form(FORM_NFD, "\xea\xb0\x81", "\xe1\x84\x80\xe1\x85\xa1\xe1\x86\xa8");
    expect_form(FORM_NFD, "a\xcc\x81\xcc\xa3", "a\xcc\xa3\xcc\x81");  // order of marks
    expect_form(FORM_NFC, "", "");
    EXPECT(unicode_is_normal_fast(FORM_NFC, "\xc3\xa9", 2));
    EXPECT(!unicode_is_normal_fast(FORM_NFD, "\xc3\xa9", 2));
    Buf out = BUF_INIT;
    unicode_decomposition(&out, 0xbd);
    EXPECT_TEXT(buf_text(&out), "<fraction> 0031 2044 0032");
    buf_free(&out);
}

// A text of very many marks must not take quadratic time.
TEST(many_marks)
{
    if (only_latin1()) {
        return;
    }
    Buf text = BUF_INIT, out = BUF_INIT;
    buf_char(&text, 'a');
    for (int i = 0; i < 200000; i++) {
        buf_code_point(&text, i % 2 ? 0x323 : 0x301);
    }
    EXPECT(unicode_normalize(&out, FORM_NFD, text.data, text.size));
    EXPECT_EQ(out.size, text.size);
    EXPECT_EQ(utf8_get(out.data + 1), 0x323);
    EXPECT_EQ(utf8_get(utf8_prev(out.data + out.size)), 0x301);
    buf_free(&text);
    buf_free(&out);
}

static void expect_name(const char *name, int32_t code)
{
    char text[UNICODE_NAME_MAX];
    EXPECT_EQ(unicode_name_lookup(name, strlen(name)), code);
    if (code >= 0) {
        EXPECT_EQ(unicode_name((uint32_t)code, text), strlen(name));
        EXPECT_TEXT(text, name);
    }
}

TEST(names)
{
    if (only_latin1()) {
        return;
    }
    expect_name("SPACE", ' ');
    expect_name("LATIN SMALL LETTER E WITH ACUTE", 0xe9);
    expect_name("GREEK SMALL LETTER ALPHA", 0x3b1);
    expect_name("EURO SIGN", 0x20ac);
    expect_name("SNAKE", 0x1f40d);
    expect_name("HANGUL SYLLABLE GAG", 0xac01);
    expect_name("CJK UNIFIED IDEOGRAPH-4E2D", 0x4e2d);
    expect_name("CJK UNIFIED IDEOGRAPH-0041", -1);
    expect_name("LATIN SMALL LETTER", -1);
    expect_name("", -1);
    expect_name("HANGUL SYLLABLE ZZ", -1);
    EXPECT_EQ(unicode_name_lookup("line feed", 9), '\n');
    EXPECT_EQ(unicode_name_lookup("Nbsp", 4), 0xa0);
    char text[UNICODE_NAME_MAX];
    EXPECT_EQ(unicode_name('\n', text), 0);
    EXPECT_EQ(unicode_name(0x10ffff, text), 0);
}

TESTS(names, ascii, properties, casing, forms, many_marks)
