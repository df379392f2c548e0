// charmap — encodings with one byte per character, which are ASCII below 0x80.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum { CHARMAP_UPPER = 128 };

enum CharmapId {
#define CHARMAP(id, aliases, ...) CHARMAP_##id,
#include "base/charmaps.def"
#undef CHARMAP
    CHARMAP_COUNT
};

// The code points of the bytes 0x80 to 0xff; 0: undefined.
extern const uint16_t charmaps[CHARMAP_COUNT][CHARMAP_UPPER];

// Number of the encoding with this name, lower case and '_' for punctuation; -1: there is none.
int charmap_find(const char *name, size_t size);
