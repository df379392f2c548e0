// digest — what MD5, SHA-1 and SHA-2 share: blocks, padding, byte order.

#include "base/digest.h"

#include <string.h>

void digest_init(Digest *digest, const DigestKind *kind)
{
    memset(digest, 0, sizeof *digest);
    digest->kind = kind;
    memcpy(digest->words64, kind->start, 8u * kind->word_size);
}

void digest_update(Digest *digest, const void *data, size_t size)
{
    const uint8_t *p = data;
    size_t block_size = digest->kind->block_size;
    size_t waiting = (size_t)(digest->total % block_size);
    digest->total += size;
    if (waiting) {
        size_t room = block_size - waiting;
        if (size < room) {
            memcpy(digest->block + waiting, p, size);
            return;
        }
        memcpy(digest->block + waiting, p, room);
        digest->kind->mix(digest, digest->block);
        p += room;
        size -= room;
    }
    for (; size >= block_size; p += block_size, size -= block_size) {
        digest->kind->mix(digest, p);
    }
    if (size) {
        memcpy(digest->block, p, size);
    }
}

void digest_finish(const Digest *digest, uint8_t *out)
{
    Digest last = *digest;
    const DigestKind *kind = digest->kind;
    size_t block_size = kind->block_size, field = 2u * kind->word_size;
    uint8_t padding[2 * DIGEST_MAX_BLOCK] = {0x80};
    size_t waiting = (size_t)(digest->total % block_size);
    size_t size = block_size - waiting;
    if (size < field + 1) {
        size += block_size;
    }
    uint64_t bits = digest->total * 8;  // the length field ends the last block
    for (size_t i = 0; i < 8; i++) {
        size_t place = kind->little ? size - 8 + i : size - 1 - i;
        padding[place] = (uint8_t)(bits >> 8 * i);
    }
    if (!kind->little && field == 16) {
        padding[size - 9] = (uint8_t)(digest->total >> 61);
    }
    digest_update(&last, padding, size);
    for (size_t i = 0; i < kind->size; i++) {
        size_t word = i / kind->word_size, byte = i % kind->word_size;
        unsigned shift = 8 * (unsigned)(kind->little ? byte : kind->word_size - 1u - byte);
        uint64_t value = kind->word_size == 8 ? last.words64[word] : last.words32[word];
        out[i] = (uint8_t)(value >> shift);
    }
}
