// digest.h — message digests: MD5, SHA-1, SHA-2.
//
// A digest is fed with bytes in pieces of any size and can be copied at any time.
#pragma once

#include "base/arch.h"

enum { DIGEST_MAX_BLOCK = 128, DIGEST_MAX_SIZE = 64 };

typedef struct DigestKind DigestKind;

typedef struct Digest {
    const DigestKind *kind;
    uint64_t total;  // bytes fed so far
    union {
        uint32_t words32[8];
        uint64_t words64[8];
    };
    uint8_t block[DIGEST_MAX_BLOCK];  // total % block size bytes of it wait
} Digest;

struct DigestKind {
    const char *name;    // as hashlib names it
    uint8_t size;        // bytes of the digest
    uint8_t block_size;  // bytes
    uint8_t word_size;   // 4 or 8
    bool little;         // words are little-endian
    const void *start;   // first values of the state words
    void (*mix)(Digest *digest, const uint8_t *block);
};

extern const DigestKind digest_md5, digest_sha1, digest_sha224, digest_sha256, digest_sha384,
    digest_sha512;

void digest_init(Digest *digest, const DigestKind *kind);
void digest_update(Digest *digest, const void *data, size_t size);
// Writes kind->size bytes; the digest itself can be fed further.
void digest_finish(const Digest *digest, uint8_t *out);
