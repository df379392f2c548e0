// charmap — the tables of charmaps.def and their names.

#include "base/charmap.h"

#include <stdbool.h>
#include <string.h>

const uint16_t charmaps[CHARMAP_COUNT][CHARMAP_UPPER] = {
#define CHARMAP(id, aliases, ...) {__VA_ARGS__},
#include "base/charmaps.def"
#undef CHARMAP
};

static const char *const all_aliases[] = {
#define CHARMAP(id, aliases, ...) aliases,
#include "base/charmaps.def"
#undef CHARMAP
};

int charmap_find(const char *name, size_t size)
{
    for (int i = 0; i < CHARMAP_COUNT; i++) {
        for (const char *at = all_aliases[i]; *at; at += strcspn(at, " ")) {
            at += strspn(at, " ");
            if (size && strcspn(at, " ") == size && memcmp(at, name, size) == 0) {
                return i;
            }
        }
    }
    return -1;
}
