// test_digest — digests of the standards' own examples, and of data fed in pieces.
#include "unit.h"

#include <stdio.h>

#include "base/digest.h"

static const char *hex_of(const DigestKind *kind, const char *text, size_t repeat, size_t piece)
{
    static char hex[2 * DIGEST_MAX_SIZE + 1];
    uint8_t out[DIGEST_MAX_SIZE];
    Digest digest;
    digest_init(&digest, kind);
    size_t size = strlen(text);
    for (size_t r = 0; r < repeat; r++) {
        for (size_t at = 0; at < size; at += piece) {
            digest_update(&digest, text + at, size - at < piece ? size - at : piece);
        }
    }
    digest_finish(&digest, out);
    for (size_t i = 0; i < kind->size; i++) {
        snprintf(hex + 2 * i, 3, "%02x", out[i]);
    }
    return hex;
}

TEST(examples)
{
    EXPECT_TEXT(hex_of(&digest_md5, "", 1, 1), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_TEXT(hex_of(&digest_md5, "abc", 1, 3), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_TEXT(hex_of(&digest_sha1, "abc", 1, 3), "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_TEXT(hex_of(&digest_sha224, "abc", 1, 3),
                "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7");
    EXPECT_TEXT(hex_of(&digest_sha256, "abc", 1, 3),
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_TEXT(hex_of(&digest_sha384, "abc", 1, 3),
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                "8086072ba1e7cc2358baeca134c825a7");
    EXPECT_TEXT(hex_of(&digest_sha512, "abc", 1, 3),
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    EXPECT_TEXT(hex_of(&digest_sha1, "a", 1000000, 1),
                "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
}

TEST(pieces)
{
    const DigestKind *kinds[] = {&digest_md5, &digest_sha1, &digest_sha256, &digest_sha512};
    const char *text = "The quick brown fox jumps over the lazy dog, again and again; 63 ...";
    for (size_t k = 0; k < ARRAY_LENGTH(kinds); k++) {
        char whole[2 * DIGEST_MAX_SIZE + 1];
        for (size_t repeat = 1; repeat < 6; repeat++) {
            snprintf(whole, sizeof whole, "%s", hex_of(kinds[k], text, repeat, 1000));
            for (size_t piece = 1; piece < 70; piece += 3) {
                EXPECT_TEXT(hex_of(kinds[k], text, repeat, piece), whole);
            }
        }
    }
}

TESTS(examples, pieces)
