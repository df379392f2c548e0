// verify_flow — what each instruction of a code finds in its registers.
//
// An abstract run over all paths: per register the set of what it may hold, joined where paths
// meet, until nothing changes. The interpreter trusts that operands are bound, and that lists,
// sets, dicts, cells, iterators and str pieces of displays, closures and loops are such; this
// pass proves it. Calls overwrite everything from their window on; other instructions change
// their result only. What it cannot prove, the handlers in question check themselves.

#include <string.h>

#include "base/alloc.h"
#include "core/limits.h"
#include "front/disasm.h"
#include "front/image.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"
#include "vm/verify.h"

// What a register may hold.
enum {
    JUNK = 1,     // anything, no Value perhaps
    UNBOUND = 2,  // ABSENT
    VALUE = 4,    // some object
    CELL = 8,
    LIST = 16,
    SET = 32,
    DICT = 64,
    STR = 128,
    ITER = 256,  // a heap object that a loop or await may ask
};

enum { NOT_NAMES = 0xffffffff, MAX_STATE = 32 << 20 };

typedef struct ConstantInfo {
    uint8_t tag;
    uint32_t names;  // items of a tuple of str; NOT_NAMES otherwise
} ConstantInfo;

typedef struct Flow {
    const uint8_t *image, *record, *words;
    bool big;
    uint32_t count, registers, flags, parameters;
    ConstantInfo *constants;
    uint8_t *local;       // per register: named by the locals table
    uint32_t *block;      // per word: number of the block that starts there, from 1; or 0
    uint32_t *handler;    // per word: row of the handler table that covers it, from 1; or 0
    uint32_t *cache_use;  // per inline cache: opcode and constant of its only user
    uint16_t *states;     // per block: what registers may hold at its start
    uint8_t *reached, *queued;
    uint32_t *queue, *start;  // per block: its first word
    uint32_t blocks, waiting;
    uint32_t entry;  // word of GENSTART in generators, else 0
    uint16_t *now;   // registers at the instruction under way
    const char *problem;
} Flow;

static uint32_t word(const Flow *f, uint32_t i)
{
    const uint8_t *p = f->words + 4 * (size_t)i;
    return f->big ? (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]
                  : image_u32(p);
}

static void require(Flow *f, bool ok, const char *problem)
{
    if (!ok && !f->problem) {
        f->problem = problem;
    }
}

static bool is_generator(const Flow *f)
{
    return f->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR);
}

// ---- registers

static void read(Flow *f, uint32_t reg, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        require(f, !(f->now[reg + i] & (JUNK | UNBOUND)), "reads a register that is not set");
    }
}

static void read_as(Flow *f, uint32_t reg, uint16_t kind)
{
    require(f, f->now[reg] == kind, "reads a register of another kind");
}

static void write(Flow *f, uint32_t reg, uint16_t kind)
{
    require(f, !(f->local[reg] && (kind & JUNK)), "spoils a variable");
    require(f, reg != 0 || !(f->flags & CODE_NAMESPACE), "replaces the namespace");
    f->now[reg] = kind;
}

// A call uses the registers from `first` on.
static void spoil(Flow *f, uint32_t first)
{
    for (uint32_t i = first; i < f->registers; i++) {
        require(f, i >= 256 || !f->local[i], "spoils a variable");
        f->now[i] = i < 256 ? JUNK : f->now[i];
    }
}

// ---- constants

static bool is_name(const Flow *f, uint32_t k)
{
    return f->constants[k].tag == CONSTANT_STR;
}

static uint16_t kind_of_constant(const Flow *f, uint32_t k)
{
    return is_name(f, k) ? STR : VALUE;
}

static void use_cache(Flow *f, uint32_t op, uint32_t ext)
{
    uint32_t cache = ext & 0xffff, use = op << 24 | (ext >> 16) << 1 | 1;
    if (cache == 0xffff) {
        return;
    }
    require(f, f->cache_use[cache] == 0 || f->cache_use[cache] == use, "shares a cache");
    f->cache_use[cache] = use;
}

// ---- instructions: reads before the handler edge, writes behind it

static bool is_call(uint32_t op)
{
    return op == OP_CALL || op == OP_CALLM || op == OP_CALLKW || op == OP_CALLMKW ||
           op == OP_CALLEX;
}

static void read_call(Flow *f, uint32_t ins, uint32_t ext)
{
    uint32_t op = ins & 255, a = ins >> 8 & 255, n = ins >> 16 & 255;
    bool method = op == OP_CALLM || op == OP_CALLMKW;
    read(f, a, 1);
    if (op == OP_CALLEX) {
        read(f, a + 3, 1);
        if (n & 1) {
            read_as(f, a + 4, DICT);
        }
        return;
    }
    require(f, !(method && (f->now[a + 3] & JUNK)), "reads a register that is not set");
    read(f, a + 3 + method, n);
    if (op == OP_CALLKW || op == OP_CALLMKW) {
        require(f, f->constants[ext >> 16].names <= n, "bad keyword names");
    }
}

static void read_function(Flow *f, uint32_t ins, uint32_t ext)
{
    uint32_t a = ins >> 8 & 255;
    require(f, f->constants[ins >> 16].tag == CONSTANT_CODE, "constant of another kind");
    for (uint32_t i = 0; i < 5; i++) {
        if (ext >> i & 1) {
            read(f, a + 1 + i, 1);
        }
    }
}

static void read_first(Flow *f, uint32_t ins, uint16_t kind)
{
    read_as(f, ins >> 8 & 255, kind);
    read(f, ins >> 16 & 255, 1);
}

// The operands that the table calls `src`, apart from those with rules of their own.
static void read_sources(Flow *f, uint32_t ins, uint32_t ext)
{
    const OpInfo *info = &op_info[ins & 255];
    const uint8_t roles[3] = {info->a, info->b, info->c};
    for (uint32_t i = 0; i < 3; i++) {
        uint32_t shift = 8 * (i + 1);
        if (roles[i] == ROLE_src) {
            read(f, ins >> shift & 255, disasm_extent(ins, shift, ext));
        }
    }
}

// Displays and comprehensions fill what they have made. False: another instruction.
static bool read_container(Flow *f, uint32_t ins, uint32_t ext)
{
    uint32_t b = ins >> 16 & 255, c = ins >> 24;
    switch (ins & 255) {
    case OP_LISTAPPEND:
    case OP_LISTEXTEND:
        read_first(f, ins, LIST);
        return true;
    case OP_SETADD:
    case OP_SETUPDATE:
        read_first(f, ins, SET);
        return true;
    case OP_DICTSET:
    case OP_DICTMERGE:
        read(f, c, 1);
        read_first(f, ins, DICT);
        return true;
    case OP_DICTUPDATE:
        read_first(f, ins, DICT);
        return true;
    case OP_LISTTOTUPLE:
        read_as(f, b, LIST);
        return true;
    case OP_MAKESTR:
        for (uint32_t i = 0; i < c; i++) {
            read_as(f, b + i, STR);
        }
        return true;
    case OP_FORMAT:
        read(f, b, 1);
        if (ext & 256) {
            read(f, c, 1);
        }
        return true;
    default:
        return false;
    }
}

static void read_operands(Flow *f, uint32_t ins, uint32_t ext)
{
    uint32_t op = ins & 255, a = ins >> 8 & 255, b = ins >> 16 & 255, c = ins >> 24;
    switch (op) {
    case OP_MOVE:
    case OP_STOREFAR:
        break;
    case OP_CHECK:
    case OP_CHECKCELL:
    case OP_CHECKFREE:
        require(f, is_name(f, ins >> 16) && !(f->now[a] & JUNK), "bad check");
        break;
    case OP_MAKECELL:
        require(f, !(f->now[a] & JUNK), "reads a register that is not set");
        break;
    case OP_LOADCELL:
        read_as(f, b, CELL);
        break;
    case OP_STORECELL:
        read_first(f, ins, CELL);
        break;
    case OP_CLEARCELL:
        read_as(f, a, CELL);
        break;
    case OP_FORITER:
        read_as(f, b, ITER);
        break;
    case OP_SEND:
        read_as(f, b, ITER);
        read(f, c, 1);
        break;
    case OP_YIELDFROM:
        read_as(f, c, ITER);
        read(f, b, 1);
        break;
    case OP_CALLSUPER:
        read(f, a, 1);
        require(f, !((f->now[a + 3] | f->now[a + 4]) & JUNK),
                "reads a register that is not set");
        break;
    case OP_MAKEFUNC:
        read_function(f, ins, ext);
        break;
    case OP_INTRINSIC:
        read_sources(f, ins, ext);
        if (c == INTRINSIC_group_rest) {
            read_as(f, b + 1, LIST);
        }
        break;
    default:
        if (is_call(op)) {
            read_call(f, ins, ext);
        } else if (!read_container(f, ins, ext)) {
            read_sources(f, ins, ext);
        }
    }
}

static void check_names(Flow *f, uint32_t ins, uint32_t ext)
{
    uint32_t op = ins & 255;
    if (op_info[op].ext == EXT_ick) {
        use_cache(f, op, ext);
        require(f, is_call(op) || is_name(f, ext >> 16), "constant of another kind");
    } else if (op == OP_GETNAMEFREE || op == OP_IMPORT || op == OP_IMPORTFROM) {
        require(f, is_name(f, ext), "constant of another kind");
    } else if (op == OP_MATCHCLASS) {
        require(f, f->constants[ext].names != NOT_NAMES, "constant of another kind");
    } else if (op == OP_DELGLOBAL || op == OP_DELNAME || op == OP_DELATTR) {
        require(f, is_name(f, ins >> 16), "constant of another kind");
    }
}

// Instructions that belong to generators or to others.
static void check_place(Flow *f, uint32_t i, uint32_t op)
{
    bool generator = is_generator(f);
    switch (op) {
    case OP_GENSTART:
        require(f, generator && i == f->entry, "generator start out of place");
        break;
    case OP_YIELD:
    case OP_YIELDFROM:
    case OP_GENRETURN:
        require(f, generator, "generator instruction out of place");
        break;
    case OP_RETURN:
    case OP_RETNONE:
        require(f, !generator, "return out of place");
        break;
    default:
        break;
    }
}

// A cell is read without its content being checked next: the instruction checks by itself, but
// for __class__, which super() explains.
static uint16_t kind_of_content(const Flow *f, uint32_t ins, uint32_t next)
{
    uint32_t op = next & 255;
    if ((op == OP_CHECKCELL || op == OP_CHECKFREE) && (next >> 8 & 255) == (ins >> 8 & 255)) {
        return VALUE | UNBOUND;
    }
    if ((ins & 255) == OP_LOADCELL) {
        return VALUE;
    }
    const uint8_t *names = f->image + record_field(f->record, RECORD_FREE_AT);
    size_t size;
    const char *name =
        image_string(f->image, image_u32(names + 4 * (size_t)(ins >> 16)), &size);
    return size == 9 && memcmp(name, "__class__", 9) == 0 ? VALUE | UNBOUND : VALUE;
}

static uint16_t kind_of_result(const Flow *f, uint32_t ins, uint32_t ext, uint32_t next)
{
    switch (ins & 255) {
    case OP_MOVE:
        return f->now[ins >> 16 & 255];
    case OP_LOADFAR:
        return f->now[256 + (ins >> 16)];
    case OP_LOADK:
        return kind_of_constant(f, ins >> 16);
    case OP_LOADKX:
        return kind_of_constant(f, ext);
    case OP_CLEAR:
        return UNBOUND;
    case OP_MAKECELL:
    case OP_LOADCLOSURE:
        return CELL;
    case OP_LOADCELL:
    case OP_LOADFREE:
        return kind_of_content(f, ins, next);
    case OP_GETNAMEFREE:
        return VALUE | UNBOUND;
    case OP_GETITER:
    case OP_GETYIELDFROM:
    case OP_GETAWAIT:
    case OP_GETANEXT:
        return ITER;
    case OP_MAKELIST:
        return LIST;
    case OP_MAKESET:
        return SET;
    case OP_MAKEDICT:
        return DICT;
    case OP_MAKESTR:
    case OP_FORMAT:
        return STR;
    case OP_INTRINSIC:
        return ins >> 24 == INTRINSIC_iterator ? ITER : VALUE;
    default:
        return VALUE;
    }
}

static void write_results(Flow *f, uint32_t ins, uint32_t ext, uint32_t next)
{
    uint32_t op = ins & 255, a = ins >> 8 & 255;
    const OpInfo *info = &op_info[op];
    if (op == OP_STOREFAR) {
        write(f, 256 + (ins >> 16), f->now[a]);
    } else if (op == OP_CHECK || op == OP_CHECKCELL || op == OP_CHECKFREE) {
        f->now[a] &= (uint16_t)~UNBOUND;
        f->now[a] |= f->now[a] ? 0 : VALUE;  // it raises always: anything goes
    } else if (op == OP_METHOD || op == OP_SPECIAL) {
        write(f, a, VALUE);
        write(f, a + 3, VALUE | UNBOUND);
    } else if (op == OP_PUSHEXC) {
        write(f, ins >> 16 & 255, VALUE);
    } else if (info->c == ROLE_dst) {
        write(f, ins >> 24, VALUE);
    } else if (info->a == ROLE_dst || info->a == ROLE_srd || op == OP_MAKEFUNC) {
        write(f, a, kind_of_result(f, ins, ext, next));
    } else if (info->a == ROLE_win) {
        for (uint32_t i = disasm_extent(ins, 8, ext); i > 0; i--) {
            write(f, a + i - 1, VALUE);
        }
    }
}

// ---- blocks

// The path under way reaches the block at word `at`.
static void join(Flow *f, uint32_t at)
{
    uint32_t number = f->block[at] - 1;
    uint16_t *state = f->states + (size_t)number * f->registers;
    bool changed = !f->reached[number];
    for (uint32_t i = 0; i < f->registers; i++) {
        uint16_t both = (uint16_t)(f->reached[number] ? state[i] | f->now[i] : f->now[i]);
        changed |= both != state[i];
        state[i] = both;
    }
    f->reached[number] = 1;
    if (changed && !f->queued[number]) {
        f->queued[number] = 1;
        f->queue[f->waiting++] = number;
    }
}

static const uint8_t *handler_row(const Flow *f, uint32_t number)
{
    return f->image + record_field(f->record, RECORD_HANDLERS_AT) + 16 * (size_t)number;
}

// The instruction may raise: its registers as they are now reach the handler.
static void join_handler(Flow *f, uint32_t i)
{
    if (f->handler[i] == 0) {
        return;
    }
    const uint8_t *row = handler_row(f, f->handler[i] - 1);
    uint32_t reg = image_u32(row + 12);
    require(f, reg < 256 && (reg != 0 || !(f->flags & CODE_NAMESPACE)), "bad handler");
    if (!f->problem) {
        uint16_t saved = f->now[reg];
        f->now[reg] = VALUE;
        join(f, image_u32(row + 8));
        f->now[reg] = saved;
    }
}

static bool ends_path(uint32_t op)
{
    return op == OP_RETURN || op == OP_RETNONE || op == OP_GENRETURN || op == OP_JUMP ||
           op == OP_RAISE || op == OP_RAISEFROM || op == OP_RERAISE || op == OP_RAISEBARE;
}

static bool writes_several(uint32_t op)
{
    return op == OP_UNPACK || op == OP_UNPACKEX || op == OP_METHOD || op == OP_SPECIAL ||
           op == OP_MATCHGROUP;
}

// One instruction; false: the path ends here or leads into a block that exists.
static bool run_instruction(Flow *f, uint32_t *at)
{
    uint32_t i = *at, ins = word(f, i), length = op_length(ins);
    uint32_t op = ins & 255, ext = length > 1 ? word(f, i + 1) : 0;
    check_place(f, i, op);
    check_names(f, ins, ext);
    read_operands(f, ins, ext);
    if (f->problem) {
        return false;
    }
    if (is_call(op)) {
        spoil(f, ins >> 8 & 255);
    }
    join_handler(f, i);
    if (op == OP_FORITER) {  // writes only when it jumps
        uint16_t saved = f->now[ins >> 8 & 255];
        write(f, ins >> 8 & 255, VALUE);
        join(f, i + 2 + ext);
        f->now[ins >> 8 & 255] = saved;
    } else {
        write_results(f, ins, ext, i + length < f->count ? word(f, i + length) : 0);
        if (op_info[op].ext == EXT_off) {
            join(f, i + 2 + ext);
        }
    }
    if (writes_several(op)) {  // and may fail in between
        join_handler(f, i);
    }
    *at = i + length;
    if (f->problem || ends_path(op)) {
        return false;
    }
    if (f->block[*at]) {
        join(f, *at);
        return false;
    }
    return true;
}

static void run_blocks(Flow *f)
{
    memset(f->now, 0, f->registers * sizeof *f->now);
    for (uint32_t i = 0; i < f->registers; i++) {
        f->now[i] = i < f->parameters ? VALUE : UNBOUND;
    }
    // Beyond the last named register nothing is cleared at entry.
    uint32_t clear = f->registers < 256 ? f->registers : 256;
    while (clear > f->parameters && !f->local[clear - 1]) {
        f->now[--clear] = JUNK;
    }
    join(f, 0);
    while (f->waiting && !f->problem) {
        uint32_t number = f->queue[--f->waiting];
        f->queued[number] = 0;
        memcpy(f->now, f->states + (size_t)number * f->registers,
               f->registers * sizeof *f->now);
        uint32_t at = f->start[number];
        while (run_instruction(f, &at)) {}
    }
}

// ---- preparation

static void mark_block(Flow *f, uint32_t at)
{
    if (!f->block[at]) {
        f->block[at] = ++f->blocks;
    }
}

// Parameters may become cells before a generator starts.
static void find_entry(Flow *f)
{
    if (!is_generator(f)) {
        return;
    }
    while (f->entry < f->count && (word(f, f->entry) & 255) == OP_MAKECELL) {
        f->entry++;
    }
    require(f, f->entry < f->count && (word(f, f->entry) & 255) == OP_GENSTART,
            "generator without start");
}

static void find_blocks(Flow *f)
{
    find_entry(f);
    mark_block(f, 0);
    uint32_t rows = record_field(f->record, RECORD_HANDLERS);
    for (uint32_t n = rows; n > 0; n--) {  // backwards: the first row that covers a word wins
        const uint8_t *row = handler_row(f, n - 1);
        for (uint32_t i = image_u32(row); i < image_u32(row + 4); i++) {
            f->handler[i] = n;
        }
        require(f, image_u32(row + 8) > f->entry, "bad handler");
        mark_block(f, image_u32(row + 8));
    }
    for (uint32_t i = 0; i < f->count; i += op_length(word(f, i))) {
        if (op_info[word(f, i) & 255].ext == EXT_off) {
            uint32_t target = i + 2 + word(f, i + 1);
            require(f, target > f->entry || !is_generator(f), "jumps to the generator start");
            mark_block(f, target);
        }
    }
}

static void note_constant(ConstantInfo *info, const uint8_t *p)
{
    info->tag = *p;
    info->names = NOT_NAMES;
    if (*p != CONSTANT_TUPLE) {
        return;
    }
    uint32_t count = image_u32(p + 1), texts = 0;
    p += 5;
    for (uint32_t i = 0; i < count && *p == CONSTANT_STR; i++) {
        texts++;
        p += 5;
    }
    info->names = texts == count ? count : NOT_NAMES;
}

static void *make(Flow *f, size_t count, size_t size)
{
    void *memory = mem_alloc_zeroed(count + 1, size);
    require(f, memory != NULL, "out of memory");
    return memory;
}

static void prepare(Flow *f)
{
    uint32_t constants = record_field(f->record, RECORD_CONSTANTS);
    f->constants = make(f, constants, sizeof *f->constants);
    f->local = make(f, f->registers, 1);
    f->block = make(f, f->count, sizeof *f->block);
    f->handler = make(f, f->count, sizeof *f->handler);
    f->cache_use = make(f, 0x10000, sizeof *f->cache_use);
    f->now = make(f, f->registers, sizeof *f->now);
    if (f->problem) {
        return;
    }
    const uint8_t *p = f->image + record_field(f->record, RECORD_CONSTANTS_AT);
    for (uint32_t i = 0; i < constants; i++) {
        note_constant(&f->constants[i], p);
        p = disasm_skip_constant(p);
    }
    const uint8_t *row = f->image + record_field(f->record, RECORD_LOCALS_AT);
    for (uint32_t i = 0; i < record_field(f->record, RECORD_LOCALS); i++, row += 8) {
        f->local[image_u32(row + 4)] = 1;
    }
    find_blocks(f);
    require(f, (uint64_t)f->blocks * f->registers < MAX_STATE, "too large to be checked");
    if (f->problem) {
        return;
    }
    f->states = make(f, (size_t)f->blocks * f->registers, sizeof *f->states);
    f->reached = make(f, f->blocks, 1);
    f->queued = make(f, f->blocks, 1);
    f->queue = make(f, f->blocks, sizeof *f->queue);
    f->start = make(f, f->blocks, sizeof *f->start);
    for (uint32_t i = 0; !f->problem && i < f->count; i++) {
        if (f->block[i]) {
            f->start[f->block[i] - 1] = i;
        }
    }
}

const char *verify_flow(const uint8_t *image, uint32_t code)
{
    const uint8_t *record = image_record(image, code);
    uint32_t flags = record_field(record, RECORD_FLAGS);
    Flow f = {
        .image = image,
        .record = record,
        .words = image + record_field(record, RECORD_WORDS_AT),
        .big = image[IMAGE_AT_FLAGS] & IMAGE_BIG_ENDIAN,
        .count = record_field(record, RECORD_WORDS),
        .registers = record_field(record, RECORD_REGISTERS),
        .flags = flags,
        .parameters = record_field(record, RECORD_POSITIONAL) +
                      record_field(record, RECORD_KEYWORD_ONLY) +
                      ((flags & CODE_VARARGS) != 0) + ((flags & CODE_VARKEYWORDS) != 0),
    };
    require(&f, !(flags & CODE_NAMESPACE) || f.parameters > 0, "namespace without register");
    require(&f, f.parameters <= f.registers, "bad parameters");
    if (!f.problem) {
        prepare(&f);
    }
    if (!f.problem) {
        run_blocks(&f);
    }
    void *const memory[] = {f.constants, f.local,   f.block,  f.handler, f.cache_use, f.now,
                            f.states,    f.reached, f.queued, f.queue,   f.start};
    for (size_t i = 0; i < sizeof memory / sizeof *memory; i++) {
        mem_free(memory[i]);
    }
    return f.problem;
}
