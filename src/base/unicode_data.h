// unicode_data.h — the shape of the generated Unicode tables, private to unicode*.c.
//
// unicode_data.c holds all of Unicode, unicode_small.c only Latin-1 (everything above is a caseless
// letter); both are made by tools/gen_unicode and a build links one of them. Code points map to
// records through a trie of three steps: 8 code points share a leaf, 32 leaves a node.
#pragma once

#include "base/arch.h"

typedef struct UnicodeRecord {
    uint16_t flags;      // PROP_ bits
    uint16_t casing;     // index in unicode_casings, 0: caseless
    uint8_t category;    // index in unicode_categories
    uint8_t bidi;        // index in unicode_bidi_names, + 128 when mirrored
    uint8_t combining;   // canonical combining class
    uint8_t digit_wide;  // digit value (15: none) | index in unicode_wide_names << 4
} UnicodeRecord;

// Distances to the mapped code point. A full mapping of several code points is in
// unicode_special[special..]: for lower, upper, title and fold a count and the code points.
typedef struct UnicodeCasing {
    int32_t lower, upper, title, fold;
    uint32_t special;  // 0: none
} UnicodeCasing;

// Consecutive code points whose numeric values grow by one.
typedef struct UnicodeNumericRun {
    uint32_t first_count;  // first code point << 8 | count
    uint32_t value;        // index in unicode_numeric_values
} UnicodeNumericRun;

enum { RECORD_LEAF_BITS = 3, RECORD_NODE_BITS = 5, DECOMP_LEAF_BITS = 4, DECOMP_NODE_BITS = 6 };

extern const UnicodeRecord unicode_records[];
extern const uint8_t unicode_record_roots[];
extern const uint16_t unicode_record_nodes[];
extern const uint16_t unicode_record_leaves[];
extern const UnicodeCasing unicode_casings[];
extern const uint32_t unicode_special[];
extern const char unicode_categories[][3];
extern const char unicode_bidi_names[][4];
extern const char unicode_wide_names[][3];
extern const UnicodeNumericRun unicode_numeric_runs[];
extern const uint32_t unicode_numeric_count;
extern const double unicode_numeric_values[];
extern const char unicode_data_version[];

// Decomposition of a code point: offset in the pool (0: none). There: tag index << 8 | number of
// UTF-16 units, then the units. Tag 0 is canonical. Hangul syllables are not listed.
extern const uint8_t unicode_decomp_roots[];
extern const uint16_t unicode_decomp_nodes[];
extern const uint16_t unicode_decomp_leaves[];
extern const uint16_t unicode_decomp_pool[];
extern const char unicode_decomp_tags[][10];

// The code points that compose from two, sorted by the pair they decompose to.
extern const uint32_t unicode_composites[];
extern const uint32_t unicode_composite_count;

// Names of many characters: see unicode_names.c. A checkpoint is a place where decoding can start;
// the last entry of both arrays ends the stream.
extern const uint8_t unicode_name_stream[];
extern const uint32_t unicode_name_codes[];
extern const uint16_t unicode_name_starts[];
extern const uint32_t unicode_name_checkpoints;
// The words, the last byte of each with bit 7 set; the offset of every 16th word.
extern const uint8_t unicode_name_words[];
extern const uint32_t unicode_name_words_size;
extern const uint16_t unicode_name_word_starts[];
// Names of control characters and abbreviations, each with its NUL, ended by an empty one.
extern const char unicode_alias_names[];
extern const uint16_t unicode_alias_codes[];
