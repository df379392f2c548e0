// test_utf8 — validation, counting, indexing and the UTF-16/32 conversions.
#include "unit.h"

#include "base/utf8.h"

// A long mixed text with the code points it consists of.
enum { CODES = 3000 };
static uint32_t codes[CODES];
static size_t offsets[CODES + 1];
static char text[CODES * 4 + 1];

static void make_text(void)
{
    static const uint32_t samples[] = {'a',    'z',    0x7f,    0x80,     0x7ff,  0x800,
                                       0xffff, 0xd800, 0x10000, 0x10ffff, 0x20ac, ' '};
    size_t size = 0;
    for (unsigned i = 0; i < CODES; i++) {
        codes[i] = (i / 40) % 3 == 0 ? 'a' + i % 26 : samples[i * 7919u % 12];
        offsets[i] = size;
        size += utf8_encode(codes[i], text + size);
    }
    offsets[CODES] = size;
}

TEST(indexing)
{
    make_text();
    size_t size = offsets[CODES];
    EXPECT_EQ(utf8_count(text, size), CODES);
    const char *p = text;
    for (unsigned i = 0; i < CODES; i++) {
        EXPECT_EQ(utf8_offset(text, size, i), offsets[i]);
        EXPECT_EQ(utf8_count(text, offsets[i]), i);
        EXPECT_EQ(utf8_offset_back(text, size, CODES - i), offsets[i]);
        uint32_t code;
        const char *next = utf8_next(p, &code);
        EXPECT_EQ(code, codes[i]);
        EXPECT_EQ(next - p, utf8_encoded_size(code));
        EXPECT(utf8_prev(next) == p);
        p = next;
    }
    EXPECT_EQ(utf8_offset(text, size, CODES), size);
    EXPECT_EQ(utf8_offset(text, size, CODES + 9), size);
    EXPECT_EQ(utf8_offset_back(text, 5, 100), 0);
    Utf8Info info;
    EXPECT(utf8_validate(text, size, UTF8_SURROGATES, &info));
    EXPECT(info.count == CODES && !info.ascii && info.surrogates);
    EXPECT(!utf8_validate(text, size, UTF8_STRICT, &info));
}

static void expect_bad(const char *bytes, size_t at, size_t size, bool truncated)
{
    Utf8Info info;
    EXPECT(!utf8_validate(bytes, strlen(bytes), UTF8_STRICT, &info));
    if (info.bad_at != at || info.bad_size != size || info.truncated != truncated) {
        unit_failures++;
        printf("%s: bad at %zu size %zu truncated %d\n", bytes, info.bad_at, info.bad_size,
               info.truncated);
    }
}

TEST(malformed)
{
    // Positions and lengths are those of CPython's UnicodeDecodeError.
    expect_bad("\x80", 0, 1, false);
    expect_bad("ab\xc0\x80", 2, 1, false);
    expect_bad("ab\xc1\xbf", 2, 1, false);
    expect_bad("a\xe2\x82", 1, 2, true);
    expect_bad("a\xe2\x82z", 1, 2, false);
    expect_bad("a\xe2z", 1, 1, false);
    expect_bad("a\xe2", 1, 1, true);
    expect_bad("\xe0\x80\x80", 0, 1, false);
    expect_bad("\xed\xa0\x80", 0, 1, false);
    expect_bad("\xf0\x80\x80\x80", 0, 1, false);
    expect_bad("\xf0\x90\x80", 0, 3, true);
    expect_bad("\xf4\x90\x80\x80", 0, 1, false);
    expect_bad("\xf5\x80\x80\x80", 0, 1, false);
    expect_bad("12345678\xff", 8, 1, false);
}

TEST(ascii_prefix)
{
    char buffer[80];
    for (size_t n = 0; n < 70; n++) {
        memset(buffer, 'a', sizeof buffer);
        EXPECT_EQ(utf8_ascii_prefix(buffer, n), n);
        for (size_t bad = 0; bad < n; bad++) {
            buffer[bad] = (char)0xc3;
            EXPECT_EQ(utf8_ascii_prefix(buffer, n), bad);
            buffer[bad] = 'a';
        }
    }
}

TEST(wide_units)
{
    make_text();
    size_t size = offsets[CODES];
    for (int order = ORDER_LITTLE; order <= ORDER_BIG; order++) {
        Buf wide = BUF_INIT, back = BUF_INIT;
        utf8_to_utf32(&wide, text, size, (ByteOrder)order);
        EXPECT_EQ(wide.size, CODES * 4);
        EXPECT_EQ(utf8_from_utf32(&back, wide.data, CODES, (ByteOrder)order), CODES);
        EXPECT(back.size == size && memcmp(back.data, text, size) == 0);
        buf_clear(&wide);
        buf_clear(&back);
        utf8_to_utf16(&wide, text, size, (ByteOrder)order);
        EXPECT_EQ(wide.size, 2 * utf8_utf16_units(text, size));
        EXPECT(utf8_from_utf16(&back, wide.data, wide.size / 2, (ByteOrder)order) > 0);
        EXPECT(back.size == size && memcmp(back.data, text, size) == 0);
        buf_free(&wide);
        buf_free(&back);
    }
    Buf out = BUF_INIT;
    utf8_from_utf16(&out, "\x3d\xd8\x00\xde", 2, ORDER_LITTLE);
    EXPECT_TEXT(buf_text(&out), "\xf0\x9f\x98\x80");
    buf_clear(&out);
    utf8_from_latin1(&out, "a\xe9z", 3);
    EXPECT_TEXT(buf_text(&out), "a\xc3\xa9z");
    buf_clear(&out);
    EXPECT_EQ(utf8_from_utf32(&out, "\0\0\x11\0", 1, ORDER_LITTLE), 0);
    buf_free(&out);
}

TESTS(indexing, malformed, ascii_prefix, wide_units)
