// unicode_normal — the normalization forms of Unicode annex 15.
//
// Text is taken in runs: a starter (combining class 0) with the marks behind it. A run is
// decomposed, its marks are put into canonical order, and for NFC/NFKC composed again. Hangul
// syllables are computed (Unicode 3.12). Runs of marks can be arbitrarily long (a malicious text), so
// they live in a growable buffer and are sorted by a stable merge, not by insertion.
#include "base/unicode.h"

#include <string.h>

#include "base/alloc.h"
#include "base/unicode_data.h"
#include "base/utf8.h"
#include "base/vec.h"

enum {
    HANGUL_S = 0xac00,
    HANGUL_L = 0x1100,
    HANGUL_V = 0x1161,
    HANGUL_T = 0x11a7,
    HANGUL_L_COUNT = 19,
    HANGUL_V_COUNT = 21,
    HANGUL_T_COUNT = 28,
    HANGUL_S_COUNT = HANGUL_L_COUNT * HANGUL_V_COUNT * HANGUL_T_COUNT,
};

// A code point with its combining class in the top byte.
typedef VEC(uint32_t) Run;

static uint32_t with_class(uint32_t code)
{
    return (uint32_t)unicode_combining(code) << 24 | code;
}

static uint32_t class_of(uint32_t item)
{
    return item >> 24;
}

static uint32_t code_of(uint32_t item)
{
    return item & 0xffffff;
}

// ---- decomposition ----

// The pool entry of a code point: header unit and text; NULL when it does not decompose.
static const uint16_t *decomposition_of(uint32_t code)
{
    if (code > UNICODE_MAX) {
        return NULL;
    }
    enum { LEAF = (1 << DECOMP_LEAF_BITS) - 1, NODE = (1 << DECOMP_NODE_BITS) - 1 };
    uint32_t root = unicode_decomp_roots[code >> (DECOMP_LEAF_BITS + DECOMP_NODE_BITS)];
    uint32_t node =
        unicode_decomp_nodes[root << DECOMP_NODE_BITS | (code >> DECOMP_LEAF_BITS & NODE)];
    uint32_t at = unicode_decomp_leaves[node << DECOMP_LEAF_BITS | (code & LEAF)];
    return at ? &unicode_decomp_pool[at] : NULL;
}

static const uint16_t *next_unit(const uint16_t *p, uint32_t *code)
{
    *code = *p++;
    if (unicode_is_high_surrogate(*code)) {
        *code = unicode_join_surrogates(*code, *p++);
    }
    return p;
}

void unicode_decomposition(Buf *out, uint32_t code)
{
    const uint16_t *p = decomposition_of(code);
    if (p == NULL) {
        return;
    }
    const uint16_t *end = p + 1 + (*p & 0xff);
    const char *separator = "";
    if (*p >> 8) {
        buf_printf(out, "<%s>", unicode_decomp_tags[*p >> 8]);
        separator = " ";
    }
    for (p++; p < end; separator = " ") {
        uint32_t part;
        p = next_unit(p, &part);
        buf_printf(out, "%s%04X", separator, (unsigned)part);
    }
}

// Appends the full decomposition to the run. Table entries nest a few levels deep at most.
static bool decompose(Run *run, uint32_t code, bool compatibility)
{
    if (code < 0xc0) {  // the compatibility forms below are the only decompositions here
        if (code < 0xa0 || !compatibility) {
            return vec_push(run, code);
        }
    }
    uint32_t s = code - HANGUL_S;
    if (s < HANGUL_S_COUNT) {
        uint32_t t = s % HANGUL_T_COUNT, lv = s / HANGUL_T_COUNT;
        return vec_push(run, HANGUL_L + lv / HANGUL_V_COUNT) &&
               vec_push(run, HANGUL_V + lv % HANGUL_V_COUNT) &&
               (t == 0 || vec_push(run, HANGUL_T + t));
    }
    const uint16_t *p = decomposition_of(code);
    if (p == NULL || (*p >> 8 && !compatibility)) {
        return vec_push(run, with_class(code));
    }
    const uint16_t *end = p + 1 + (*p & 0xff);
    for (p++; p < end;) {
        uint32_t part;
        p = next_unit(p, &part);
        if (!decompose(run, part, compatibility)) {
            return false;
        }
    }
    return true;
}

// ---- canonical order ----

// Stable sort by class of items[0..count), `scratch` has as much room.
static void sort_marks(uint32_t *items, uint32_t *scratch, size_t count)
{
    if (count <= 8) {
        for (size_t i = 1; i < count; i++) {
            uint32_t item = items[i];
            size_t k = i;
            for (; k && class_of(items[k - 1]) > class_of(item); k--) {
                items[k] = items[k - 1];
            }
            items[k] = item;
        }
        return;
    }
    size_t half = count / 2, i = 0, k = half, n = 0;
    sort_marks(items, scratch, half);
    sort_marks(items + half, scratch, count - half);
    memcpy(scratch, items, count * sizeof *items);
    while (i < half && k < count) {
        bool right = class_of(scratch[k]) < class_of(scratch[i]);
        items[n++] = right ? scratch[k++] : scratch[i++];
    }
    memcpy(items + n, scratch + i, (half - i) * sizeof *items);
    n += half - i;
    memcpy(items + n, scratch + k, (count - k) * sizeof *items);
}

static bool order_run(Run *run)
{
    for (size_t i = 0; i < run->count;) {
        if (class_of(run->items[i]) == 0) {
            i++;
            continue;
        }
        size_t end = i;
        bool sorted = true;
        for (; end < run->count && class_of(run->items[end]); end++) {
            sorted &= end == i || class_of(run->items[end - 1]) <= class_of(run->items[end]);
        }
        size_t marks = end - i;
        if (!sorted) {
            if (!vec_reserve(run, marks)) {
                return false;
            }
            sort_marks(run->items + i, run->items + run->count, marks);
        }
        i = end;
    }
    return true;
}

// ---- composition ----

static int compare_pair(uint32_t composite, uint32_t first, uint32_t second)
{
    uint32_t a, b;
    const uint16_t *p = next_unit(decomposition_of(composite) + 1, &a);
    next_unit(p, &b);
    if (a != first) {
        return a < first ? -1 : 1;
    }
    return b < second ? -1 : b > second;
}

// The primary composite of two code points, or 0.
static uint32_t compose_pair(uint32_t first, uint32_t second)
{
    uint32_t l = first - HANGUL_L, v = second - HANGUL_V, s = first - HANGUL_S;
    if (l < HANGUL_L_COUNT && v < HANGUL_V_COUNT) {
        return HANGUL_S + (l * HANGUL_V_COUNT + v) * HANGUL_T_COUNT;
    }
    if (s < HANGUL_S_COUNT && s % HANGUL_T_COUNT == 0 && second > HANGUL_T &&
        second < HANGUL_T + HANGUL_T_COUNT) {
        return first + (second - HANGUL_T);
    }
    uint32_t low = 0, high = unicode_composite_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        int order = compare_pair(unicode_composites[middle], first, second);
        if (order == 0) {
            return unicode_composites[middle];
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return 0;
}

// Composes in place. `last` is the class of the last item kept behind the starter: an item
// combines with the starter unless something of an equal or higher class stands between.
static void compose_run(Run *run)
{
    uint32_t *items = run->items;
    size_t kept = 0, starter = SIZE_MAX;
    uint32_t last = 0;
    for (size_t i = 0; i < run->count; i++) {
        uint32_t item = items[i], class = class_of(item);
        bool adjacent = starter != SIZE_MAX && kept == starter + 1;
        if (starter != SIZE_MAX && (adjacent || last < class)) {
            uint32_t composite = compose_pair(code_of(items[starter]), code_of(item));
            if (composite) {
                items[starter] = with_class(composite);
                continue;
            }
        }
        if (class == 0) {
            starter = kept;
        }
        last = class;
        items[kept++] = item;
    }
    run->count = kept;
}

// ---- the whole text ----

static bool flush_run(Buf *out, Run *run, bool compose)
{
    if (!order_run(run)) {
        return false;
    }
    if (compose) {
        compose_run(run);
    }
    for (size_t i = 0; i < run->count; i++) {
        buf_code_point(out, code_of(run->items[i]));
    }
    run->count = 0;
    return !out->failed;
}

// A run may be written out before `code` when nothing in it can interact with what follows: code
// is ASCII (a starter that never is the second half of a pair).
bool unicode_normalize(Buf *out, UnicodeForm form, const char *data, size_t size)
{
    bool compatibility = form == FORM_NFKC || form == FORM_NFKD;
    bool compose = form == FORM_NFC || form == FORM_NFKC;
    const char *p = data, *end = data + size;
    Run run = {0};
    bool fine = true;
    while (fine && p < end) {
        size_t ascii = utf8_ascii_prefix(p, (size_t)(end - p));
        if (ascii > 1) {
            fine = flush_run(out, &run, compose);
            buf_append(out, p, ascii - 1);
            p += ascii - 1;
        } else {
            if (ascii == 1) {
                fine = flush_run(out, &run, compose);
            }
            uint32_t code;
            p = utf8_next(p, &code);
            fine = fine && decompose(&run, code, compatibility);
        }
    }
    fine = fine && flush_run(out, &run, compose);
    vec_free(&run);
    if (!fine) {
        out->failed = true;
    }
    return !out->failed;
}

bool unicode_is_normal_fast(UnicodeForm form, const char *data, size_t size)
{
    size_t ascii = utf8_ascii_prefix(data, size);
    if (ascii == size || form != FORM_NFC) {
        return ascii == size;
    }
    // NFC leaves everything below U+0300 alone: leads up to 0xcb.
    for (size_t i = ascii; i < size; i++) {
        if ((unsigned char)data[i] > 0xcb) {
            return false;
        }
    }
    return true;
}
