// test_buf — growable buffers, vectors and the malloc front.
#include "unit.h"

#include "base/alloc.h"
#include "base/buf.h"
#include "base/vec.h"

TEST(append_and_take)
{
    Buf buf = BUF_INIT;
    buf_string(&buf, "abc");
    buf_char(&buf, 'd');
    buf_fill(&buf, 'x', 3);
    buf_printf(&buf, "%d-%s", 42, "tail");
    EXPECT_TEXT(buf_text(&buf), "abcdxxx42-tail");
    buf_insert(&buf, 1, "123", 3);
    buf_remove(&buf, 0, 1);
    EXPECT_TEXT(buf_text(&buf), "123bcdxxx42-tail");
    buf_remove(&buf, 3, 1000);
    EXPECT_TEXT(buf_text(&buf), "123");
    size_t size;
    char *text = buf_take(&buf, &size);
    EXPECT_EQ(size, 3);
    EXPECT_TEXT(text, "123");
    EXPECT_EQ(buf.size, 0);
    mem_free(text);
    text = buf_take(&buf, &size);
    EXPECT_TEXT(text, "");
    mem_free(text);
}

TEST(long_printf)
{
    Buf buf = BUF_INIT;
    for (int i = 0; i < 100; i++) {
        buf_printf(&buf, "%0*d", i, 7);
    }
    EXPECT_EQ(buf.size, 1 + 99 * 100 / 2);
    buf_free(&buf);
}

TEST(numbers)
{
    Buf buf = BUF_INIT;
    buf_u8(&buf, 0xfe);
    buf_u16(&buf, 0x1234, ORDER_BIG);
    buf_u32(&buf, 0x12345678, ORDER_LITTLE);
    buf_u64(&buf, 0x0102030405060708, ORDER_BIG);
    buf_varint(&buf, 300);
    static const unsigned char wanted[] = {0xfe, 0x12, 0x34, 0x78, 0x56, 0x34, 0x12, 1,   2,
                                           3,    4,    5,    6,    7,    8,    0xac, 0x02};
    EXPECT_EQ(buf.size, sizeof wanted);
    EXPECT(memcmp(buf.data, wanted, sizeof wanted) == 0);
    buf_patch_u16(&buf, 1, 0xabcd, ORDER_LITTLE);
    EXPECT_EQ((unsigned char)buf.data[1], 0xcd);
    buf_patch_u32(&buf, buf.size - 3, 0, ORDER_BIG);  // outside: ignored
    EXPECT_EQ((unsigned char)buf.data[buf.size - 1], 2);
    buf_free(&buf);
}

TEST(failure_sticks)
{
    Buf buf = BUF_INIT;
    buf_string(&buf, "ok");
    EXPECT(buf_reserve(&buf, SIZE_MAX - 1) == NULL);
    EXPECT(buf.failed);
    buf_char(&buf, 'x');
    buf_printf(&buf, "more");
    EXPECT_EQ(buf.size, 2);
    EXPECT(buf_text(&buf) == NULL);
    buf_clear(&buf);
    buf_char(&buf, 'y');
    EXPECT_TEXT(buf_text(&buf), "y");
    buf_free(&buf);
}

TEST(vectors)
{
    VEC(int) numbers = {0};
    for (int i = 0; i < 1000; i++) {
        EXPECT(vec_push(&numbers, i * i));
    }
    EXPECT_EQ(numbers.count, 1000);
    EXPECT_EQ(vec_pop(&numbers), 999 * 999);
    EXPECT_EQ(vec_last(&numbers), 998 * 998);
    EXPECT(!vec_reserve(&numbers, SIZE_MAX / 2));
    vec_free(&numbers);
    EXPECT_EQ(numbers.cap, 0);
}

TEST(allocation)
{
    EXPECT(mem_alloc_zeroed(SIZE_MAX / 2, 3) == NULL);
    EXPECT(mem_realloc_array(NULL, SIZE_MAX / 2, 3) == NULL);
    void *nothing = mem_alloc(0);
    EXPECT(nothing != NULL);
    size_t count = mem_live_count();
    mem_free(nothing);
    EXPECT_EQ(mem_live_count(), count - 1);
    char *copy = mem_copy_text("hello", 4);
    EXPECT_TEXT(copy, "hell");
    mem_free(copy);
    EXPECT_EQ(mem_live_count(), 0);
}

TESTS(append_and_take, long_printf, numbers, failure_sticks, vectors, allocation)
