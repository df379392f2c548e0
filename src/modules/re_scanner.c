// re_scanner — goes from match to match: finditer() and Pattern.scanner().
//
// REENTRANT: between two matches anything may happen to a bytearray; the place is kept as an offset
// and checked again.

#include "modules/re.h"

typedef struct Scanner {
    Obj h;
    Value pattern, string;
    size_t pos, endpos;  // in characters, as given
    size_t start;        // byte offset where to go on; SIZE_MAX: not begun
    bool not_empty;      // an empty match there does not count
    bool done;
} Scanner;

Maybe re_scanner_new(VM *vm, Value pattern, Value string, SWord pos, SWord endpos)
{
    ReMatcher m;
    bool ok = re_begin(vm, &m, as_pattern(pattern), string, pos, endpos);
    size_t from = m.pos;
    size_t to = m.endpos;
    re_end(&m);
    CHECK(ok);
    Scanner *scanner = TRY_PTR((Scanner *)gc_new(vm, sizeof *scanner, T_scanner));
    scanner->pattern = pattern;
    scanner->string = string;
    scanner->pos = from;
    scanner->endpos = to;
    scanner->start = SIZE_MAX;
    return just_obj(scanner);
}

RAISES static Maybe step(ReMatcher *m, Scanner *scanner, bool anywhere)
{
    if (scanner->start != SIZE_MAX) {
        size_t size = (size_t)(m->end - m->begin);
        m->start = m->begin + (scanner->start < size ? scanner->start : size);
        m->not_empty_at = scanner->not_empty ? m->start : NULL;
    }
    if (!TRY_TRI(anywhere ? re_search(m) : re_match(m))) {
        scanner->done = true;
        return just(NOTHING);
    }
    Value match = TRY(re_match_object(m));
    re_advance(m);
    scanner->start = (size_t)(m->start - m->begin);
    scanner->not_empty = m->not_empty_at != NULL;
    return just(match);
}

RAISES static Maybe scan(VM *vm, Value self, bool anywhere)
{
    Scanner *scanner = (Scanner *)self;
    ReMatcher m;
    Maybe result = RAISED;
    if (scanner->done) {
        return just(NOTHING);
    }
    if (re_begin(vm, &m, as_pattern(scanner->pattern), scanner->string, (SWord)scanner->pos,
                 (SWord)scanner->endpos)) {
        result = step(&m, scanner, anywhere);
    }
    re_end(&m);
    return result;
}

RAISES static Maybe scanner_next(VM *vm, Value self)
{
    return scan(vm, self, true);
}

RAISES static Maybe scanner_search(VM *vm, Value *args, int n)
{
    (void)n;
    Value match = TRY(scan(vm, args[0], true));
    return just(match == NOTHING ? NONE : match);
}

RAISES static Maybe scanner_match(VM *vm, Value *args, int n)
{
    (void)n;
    Value match = TRY(scan(vm, args[0], false));
    return just(match == NOTHING ? NONE : match);
}

RAISES static Maybe get_pattern(VM *vm, Value self)
{
    (void)vm;
    return just(((Scanner *)self)->pattern);
}

static void scanner_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Scanner *)self)->pattern);
    gc_mark_value(vm, ((Scanner *)self)->string);
}

static const Def scanner_methods[] = {
    {"match(self, /)", FN(scanner_match), "Match where the last match ended."},
    {"search(self, /)", FN(scanner_search), "Find the next match."},
    {"pattern", GET(get_pattern), "The pattern."},
    {0},
};

const TypeDef scanner_type = {
    .name = "_re.scanner",
    .size = sizeof(Scanner),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = scanner_next,
    .trace = scanner_trace,
    .methods = scanner_methods,
};
