// gen_match — the match statement: patterns become tests that jump to the next case.
//
// Captured values are kept in temporaries and stored only when the whole pattern has matched.

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "front/gen.h"
#include "front/unparse.h"
#include "vm/opcode.h"

enum { MAX_CAPTURES = 64 };

typedef struct Capture {
    NameId name;
    int reg;
    Node node;
} Capture;

typedef struct Matcher {
    Capture captures[MAX_CAPTURES];
    uint32_t count;
    Label *fail;
} Matcher;

static void pattern(Gen *g, Matcher *m, Node node, int subject);

static void capture(Gen *g, Matcher *m, NameId name, int subject, Node node)
{
    for (uint32_t i = 0; i < m->count; i++) {
        if (m->captures[i].name == name) {
            uint32_t size;
            gen_fail(g, node, "multiple assignments to name '%s' in pattern",
                     ast_name(g->ast, name, &size));
            return;
        }
    }
    if (m->count == MAX_CAPTURES) {
        gen_too_large(g, "captures");
        return;
    }
    int reg = temp(g);
    emit(g, OP_MOVE, (uint32_t)reg, (uint32_t)subject, 0);
    m->captures[m->count++] = (Capture){name, reg, node};
}

static bool irrefutable(Gen *g, Node node)
{
    if (ast_kind(g->ast, node) == AST_MatchAs) {
        Node inner = ast_get(g->ast, MatchAs, node)->pattern;
        return !inner || irrefutable(g, inner);
    }
    if (ast_kind(g->ast, node) == AST_MatchOr) {
        List patterns = ast_get(g->ast, MatchOr, node)->patterns;
        return irrefutable(g, ast_item(g->ast, patterns, ast_count(g->ast, patterns) - 1));
    }
    return false;
}

// The capture or wildcard that makes a pattern irrefutable.
static NameId catching_name(Gen *g, Node node)
{
    while (ast_kind(g->ast, node) == AST_MatchOr) {
        List patterns = ast_get(g->ast, MatchOr, node)->patterns;
        node = ast_item(g->ast, patterns, ast_count(g->ast, patterns) - 1);
    }
    return ast_get(g->ast, MatchAs, node)->name;
}

// The constant as bytes that are the same for equal keys: 0, 0.0, 0j and False are one key.
static bool encode_key(Gen *g, Node key, Buf *out)
{
    Buf text = BUF_INIT;
    unparse(g->ast, key, &text);
    const char *start = buf_text(&text);
    AstKind kind = ast_kind(g->ast, key);
    char *end = NULL;
    double number = kind == AST_True ? 1 : 0;
    bool known = kind == AST_True || kind == AST_False;
    if (start && (kind == AST_Int || kind == AST_Float || kind == AST_Imag)) {
        number = strtod(start, &end);
        known = *end == 0 || (number == 0 && strcmp(end, "j") == 0);
    }
    if (known && number < 9e15) {
        buf_char(out, 'n');
        buf_append(out, (const char *)&number, sizeof number);
    }
    buf_free(&text);
    return (known && number < 9e15) || encode_constant(g, key, out);
}

// ---- sequences

static bool is_wildcard(Gen *g, Node node)
{
    AstKind kind = ast_kind(g->ast, node);
    return (kind == AST_MatchAs && !ast_get(g->ast, MatchAs, node)->pattern &&
            !ast_get(g->ast, MatchAs, node)->name) ||
           (kind == AST_MatchStar && !ast_get(g->ast, MatchStar, node)->name);
}

static void element(Gen *g, Matcher *m, Node node, int subject, int64_t index, int length)
{
    if (is_wildcard(g, node)) {
        return;
    }
    int item = temp(g);
    if (index >= 0 && index < 128) {
        emit(g, OP_GETITEMI, (uint32_t)item, (uint32_t)subject, (uint32_t)index);
    } else {  // counted from the end
        // WHY not item[-1]: a sequence of the program need not know negative indices.
        uint32_t distance = (uint32_t)(index < 0 ? -index : index);
        emit_bx(g, OP_LOADI, (uint32_t)item, distance & 0xffff);
        if (index < 0) {
            emit(g, OP_GETLEN, (uint32_t)length, (uint32_t)subject, 0);
            emit(g, OP_SUB, (uint32_t)item, (uint32_t)length, (uint32_t)item);
        }
        emit(g, OP_GETITEM, (uint32_t)item, (uint32_t)subject, (uint32_t)item);
    }
    pattern(g, m, node, item);
}

// The index of the starred pattern, or the number of patterns.
static uint32_t find_star(Gen *g, Node node, List patterns)
{
    uint32_t n = ast_count(g->ast, patterns), star = n;
    for (uint32_t i = 0; i < n; i++) {
        if (ast_kind(g->ast, ast_item(g->ast, patterns, i)) == AST_MatchStar) {
            if (star < n) {
                gen_fail(g, node, "multiple starred names in sequence pattern");
                return star;
            }
            star = i;
        }
    }
    return star;
}

// All items are taken out first, by iteration as in an assignment.
static void unpacked_elements(Gen *g, Matcher *m, List patterns, int subject, uint32_t star)
{
    uint32_t n = ast_count(g->ast, patterns);
    int first = temps(g, (int)n);
    if (star < n) {
        emit_ext(g, OP_UNPACKEX, (uint32_t)first, (uint32_t)subject, 0,
                 star | (n - star - 1) << 16);
    } else {
        emit(g, OP_UNPACK, (uint32_t)first, (uint32_t)subject, n);
    }
    for (uint32_t i = 0; i < n; i++) {
        Node item = ast_item(g->ast, patterns, i);
        if (i == star) {
            NameId name = ast_get(g->ast, MatchStar, item)->name;
            capture(g, m, name, first + (int)i, item);
        } else if (!is_wildcard(g, item)) {
            pattern(g, m, item, first + (int)i);
        }
    }
}

static void match_sequence(Gen *g, Matcher *m, Node node, int subject)
{
    List patterns = ast_get(g->ast, MatchSequence, node)->patterns;
    uint32_t n = ast_count(g->ast, patterns), star = find_star(g, node, patterns);
    if (g->failed) {
        return;
    }
    int t = temp(g), length = temp(g);
    emit(g, OP_MATCHSEQ, (uint32_t)t, (uint32_t)subject, 0);
    emit_jump(g, OP_JF, (uint32_t)t, 0, m->fail);
    uint32_t fixed = star < n ? n - 1 : n;
    if (fixed || star == n) {
        emit(g, OP_GETLEN, (uint32_t)length, (uint32_t)subject, 0);
        emit_bx(g, OP_LOADI, (uint32_t)t, fixed);
        emit_jump(g, star < n ? OP_JLT : OP_JNEQ, (uint32_t)length, (uint32_t)t, m->fail);
    }
    bool only_wildcards = true;
    for (uint32_t i = 0; i < n; i++) {
        only_wildcards &= is_wildcard(g, ast_item(g->ast, patterns, i));
    }
    if (only_wildcards) {
        return;
    }
    // COMPAT: with *_ the items are asked for one by one, else all by iteration.
    bool by_index = star < n && is_wildcard(g, ast_item(g->ast, patterns, star));
    if (!by_index) {
        unpacked_elements(g, m, patterns, subject, star);
        return;
    }
    for (uint32_t i = 0; i < n; i++) {
        Node item = ast_item(g->ast, patterns, i);
        element(g, m, item, subject, i < star ? (int64_t)i : (int64_t)i - (int64_t)n, length);
    }
}

// ---- mappings

static bool is_pattern_value(Gen *g, Node node)
{
    AstKind kind = ast_kind(g->ast, node);
    Folded folded;
    return kind == AST_Attribute || (kind >= AST_Str && kind <= AST_Ellipsis) ||
           fold_number(g, node, &folded) || kind == AST_Int;
}

// A literal key that is there twice can never match twice.
static void check_keys(Gen *g, Node node, List keys)
{
    uint32_t n = ast_count(g->ast, keys);
    Table seen = {0};
    static const HashSeed seed = {1, 2};
    for (uint32_t i = 0; i < n && !g->failed; i++) {
        Node key = ast_item(g->ast, keys, i);
        Buf buf = BUF_INIT, text = BUF_INIT;
        if (!is_pattern_value(g, key)) {
            gen_fail(g, node,
                     "mapping pattern keys may only match literals and attribute "
                     "lookups");
        } else if (encode_key(g, key, &buf) && !buf.failed) {
            TableEntry *entry = table_put(&seen, hash_bytes(buf.data, buf.size, &seed), NULL);
            if (entry && entry->word) {
                unparse(g->ast, key, &text);
                gen_fail(g, node, "mapping pattern checks duplicate key (%s)",
                         buf_text(&text) ? text.data : "");
            } else if (entry) {
                entry->word = 1;
            }
        }
        buf_free(&buf);
        buf_free(&text);
    }
    table_free(&seen);
}

static void match_mapping(Gen *g, Matcher *m, Node node, int subject)
{
    AstMatchMapping p = *ast_get(g->ast, MatchMapping, node);
    uint32_t n = ast_count(g->ast, p.keys);
    int t = temp(g), keys = temp(g), values = temp(g);
    check_keys(g, node, p.keys);
    emit(g, OP_MATCHMAP, (uint32_t)t, (uint32_t)subject, 0);
    emit_jump(g, OP_JF, (uint32_t)t, 0, m->fail);
    if (n == 0 && !p.rest) {
        return;
    }
    if (n) {
        emit(g, OP_GETLEN, (uint32_t)t, (uint32_t)subject, 0);
        emit_bx(g, OP_LOADI, (uint32_t)keys, n);
        emit_jump(g, OP_JLT, (uint32_t)t, (uint32_t)keys, m->fail);
    }
    int first = temps(g, (int)n);
    for (uint32_t i = 0; i < n; i++) {
        expr_to(g, ast_item(g->ast, p.keys, i), first + (int)i);
    }
    emit(g, OP_MAKETUPLE, (uint32_t)keys, (uint32_t)first, n);
    emit(g, OP_MATCHKEYS, (uint32_t)values, (uint32_t)subject, (uint32_t)keys);
    emit_jump(g, OP_JNONE, (uint32_t)values, 0, m->fail);
    for (uint32_t i = 0; i < n; i++) {
        element(g, m, ast_item(g->ast, p.patterns, i), values, i, 0);
    }
    if (p.rest) {
        int rest = temp(g);
        emit(g, OP_MATCHREST, (uint32_t)rest, (uint32_t)subject, (uint32_t)keys);
        capture(g, m, p.rest, rest, node);
    }
}

// ---- classes

static void match_class(Gen *g, Matcher *m, Node node, int subject)
{
    AstMatchClass p = *ast_get(g->ast, MatchClass, node);
    uint32_t n = ast_count(g->ast, p.patterns), k = ast_count(g->ast, p.kwd_attrs);
    int pair = temps(g, 2), values = temp(g);
    emit(g, OP_MOVE, (uint32_t)pair, (uint32_t)subject, 0);
    expr_to(g, p.cls, pair + 1);
    Buf buf = BUF_INIT;
    buf_char(&buf, '(');
    buf_u32(&buf, k, ORDER_LITTLE);
    for (uint32_t i = 0; i < k; i++) {
        uint32_t size;
        NameId name = ast_item(g->ast, p.kwd_attrs, i);
        for (uint32_t j = 0; j < i; j++) {
            if (ast_item(g->ast, p.kwd_attrs, j) == name) {
                gen_fail(g, ast_item(g->ast, p.kwd_patterns, i),
                         "attribute name repeated in class pattern: %s",
                         ast_name(g->ast, name, &size));
            }
        }
        const char *text = ast_name(g->ast, name, &size);
        buf_char(&buf, 's');
        buf_u32(&buf, image_add_string(g, text, size), ORDER_LITTLE);
    }
    at_node(g, node);
    emit_ext(g, OP_MATCHCLASS, (uint32_t)values, (uint32_t)pair, n, constant_bytes(g, &buf));
    buf_free(&buf);
    emit_jump(g, OP_JNONE, (uint32_t)values, 0, m->fail);
    for (uint32_t i = 0; i < n; i++) {
        element(g, m, ast_item(g->ast, p.patterns, i), values, i, 0);
    }
    for (uint32_t i = 0; i < k; i++) {
        element(g, m, ast_item(g->ast, p.kwd_patterns, i), values, n + i, 0);
    }
}

// ---- alternatives: each must bind the same names, which end up in the same registers

static int find_capture(const Matcher *m, uint32_t from, NameId name)
{
    for (uint32_t i = from; i < m->count; i++) {
        if (m->captures[i].name == name) {
            return m->captures[i].reg;
        }
    }
    return -1;
}

static void match_or(Gen *g, Matcher *m, Node node, int subject)
{
    List patterns = ast_get(g->ast, MatchOr, node)->patterns;
    uint32_t n = ast_count(g->ast, patterns), before = m->count, bound = 0;
    int registers = g->unit->next;
    int home[MAX_CAPTURES];
    NameId names[MAX_CAPTURES];
    Label done, *outer_fail = m->fail;
    label_init(&done);
    for (uint32_t i = 0; i < n && !g->failed; i++) {
        Label next;
        label_init(&next);
        m->fail = i + 1 < n ? &next : outer_fail;
        m->count = before;
        Node alternative = ast_item(g->ast, patterns, i);
        if (i + 1 < n && irrefutable(g, alternative)) {
            NameId name = catching_name(g, alternative);
            uint32_t size;
            gen_fail(g, alternative,
                     name ? "name capture '%s' makes remaining patterns unreachable"
                          : "wildcard makes remaining patterns unreachable%s",
                     name ? ast_name(g->ast, name, &size) : "");
        }
        pattern(g, m, alternative, subject);
        if (i == 0) {
            for (uint32_t c = before; c < m->count; c++) {
                names[bound] = m->captures[c].name;
                home[bound++] = m->captures[c].reg;
            }
            registers = g->unit->next;
        } else if (m->count - before != bound) {
            gen_fail(g, node, "alternative patterns bind different names");
        } else {
            for (uint32_t b = 0; b < bound; b++) {
                int reg = find_capture(m, before, names[b]);
                if (reg < 0) {
                    gen_fail(g, node, "alternative patterns bind different names");
                } else {
                    emit(g, OP_MOVE, (uint32_t)home[b], (uint32_t)reg, 0);
                }
            }
        }
        emit_jump(g, OP_JUMP, 0, 0, &done);
        label_place(g, &next);
        label_free(&next);
        release(g, registers);
    }
    m->fail = outer_fail;
    m->count = before;
    for (uint32_t b = 0; b < bound; b++) {
        m->captures[m->count++] = (Capture){names[b], home[b], node};
    }
    label_place(g, &done);
    label_free(&done);
}

// ---- the dispatcher

static void pattern(Gen *g, Matcher *m, Node node, int subject)
{
    if (g->failed) {
        return;
    }
    at_node(g, node);
    int mark = g->unit->next;
    switch (ast_kind(g->ast, node)) {
    case AST_MatchValue: {
        if (!is_pattern_value(g, ast_get(g->ast, MatchValue, node)->value)) {
            gen_fail(g, node, "patterns may only match literals and attribute lookups");
            return;
        }
        int value = expr(g, ast_get(g->ast, MatchValue, node)->value, ANY_REGISTER);
        at_node(g, node);
        emit_jump(g, OP_JNEQ, (uint32_t)subject, (uint32_t)value, m->fail);
        release(g, mark);
        return;
    }
    case AST_MatchSingleton: {
        int value = expr(g, ast_get(g->ast, MatchSingleton, node)->value, ANY_REGISTER);
        emit_jump(g, OP_JISNOT, (uint32_t)subject, (uint32_t)value, m->fail);
        release(g, mark);
        return;
    }
    case AST_MatchSequence:
        match_sequence(g, m, node, subject);
        return;
    case AST_MatchMapping:
        match_mapping(g, m, node, subject);
        return;
    case AST_MatchClass:
        match_class(g, m, node, subject);
        return;
    case AST_MatchOr:
        match_or(g, m, node, subject);
        return;
    case AST_MatchAs: {
        AstMatchAs p = *ast_get(g->ast, MatchAs, node);
        if (p.pattern) {
            pattern(g, m, p.pattern, subject);
        }
        if (p.name) {
            capture(g, m, p.name, subject, node);
        }
        return;
    }
    default:
        return;
    }
}

void gen_match(Gen *g, Node node)
{
    AstMatch s = *ast_get(g->ast, Match, node);
    int mark = g->unit->next, subject = expr_temp(g, s.subject);
    Label done;
    label_init(&done);
    uint32_t n = ast_count(g->ast, s.cases);
    Flow merged = {0}, entry = flow_save(g);
    bool any = false, exhaustive = false;
    for (uint32_t i = 0; i < n && !g->failed; i++) {
        AstMatchCase c = *ast_get(g->ast, MatchCase, ast_item(g->ast, s.cases, i));
        Label next;
        label_init(&next);
        Matcher m = {.fail = &next};
        int inner = g->unit->next;
        bool catches_all = irrefutable(g, c.pattern) && !c.guard;
        if (catches_all && i + 1 < n) {
            NameId name = ast_kind(g->ast, c.pattern) == AST_MatchAs
                              ? ast_get(g->ast, MatchAs, c.pattern)->name
                              : 0;
            uint32_t size;
            gen_fail(g, c.pattern,
                     name ? "name capture '%s' makes remaining patterns unreachable"
                          : "wildcard makes remaining patterns unreachable%s",
                     name ? ast_name(g->ast, name, &size) : "");
        }
        exhaustive |= catches_all;
        flow_restore(g, entry);
        if (catches_all) {
            at_node(g, c.pattern);
            emit(g, OP_LINE, 0, 0, 0);
        }
        pattern(g, &m, c.pattern, subject);
        for (uint32_t k = 0; k < m.count; k++) {
            store_name(g, m.captures[k].reg, m.captures[k].name, m.captures[k].node);
        }
        release(g, inner);
        if (c.guard) {
            condition(g, c.guard, false, &next);
        }
        gen_body(g, c.body);
        if (!g->unit->unreachable) {
            emit_jump(g, OP_JUMP, 0, 0, &done);
        }
        if (any) {
            flow_merge(g, merged);
        }
        merged = flow_save(g);
        any = true;
        label_place(g, &next);
        label_free(&next);
    }
    flow_restore(g, exhaustive ? merged : entry);
    if (!exhaustive) {
        flow_merge(g, merged);
    }
    label_place(g, &done);
    label_free(&done);
    release(g, mark);
}
