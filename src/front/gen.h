// gen — what the files of the code generator share: the unit being generated and its helpers.
//
// gen_expr.c, gen_call.c, gen_comp.c, gen_stmt.c, gen_assign.c, gen_func.c, gen_try.c and
// gen_match.c walk the tree; emit.c and image.c know the format. After the first error
// `g->failed` is set and everything goes on harmlessly.
//
// Registers: parameters and locals first, then temporaries as a stack (`unit->next`). An
// expression is compiled with a destination hint; only the last instruction of an expression
// writes a destination that is a variable.
#pragma once

#include "base/buf.h"
#include "base/table.h"
#include "core/limits.h"
#include "front/compile.h"
#include "front/scope.h"

enum { MAX_NEAR_LOCALS = 120, MAX_REGISTERS = 250, ANY_REGISTER = -1 };

// A list of jumps to a place that is not known yet; a label when `target` is set.
typedef struct Label {
    uint32_t *uses;  // positions of extension words
    uint32_t count, capacity;
    int64_t target;  // word offset, -1: not placed
} Label;

typedef enum BlockKind {
    BLOCK_LOOP,     // break, continue
    BLOCK_FINALLY,  // body or handlers of try … finally: run the finally body on the way out
    BLOCK_HANDLED,  // an exception is being handled: POPEXC reg
    BLOCK_WITH,     // call the exit function
    BLOCK_NAME,     // except … as name: delete the name
    BLOCK_BODY,     // body of try … except: nothing to do
} BlockKind;

// Code inside a protected range that is not protected: what is executed on the way out of it.
typedef struct Gap {
    uint32_t start, end;
} Gap;

typedef struct Block {
    BlockKind kind;
    struct Block *outer;
    Label *break_label, *continue_label;
    Node node;  // FINALLY: the Try; NAME: the ExceptHandler; WITH: the With
    int reg;    // HANDLED: saved exception; WITH: window of the exit function
    bool async;
    bool star;            // HANDLED: of except*
    uint32_t start, end;  // WITH: source range of the manager
    Gap *gaps;            // in order of position
    uint32_t gap_count, gap_capacity;
} Block;

typedef struct HandlerRow {
    uint32_t start, end, target, reg;
} HandlerRow;

typedef struct InnerLocal {  // a variable of a comprehension: a local in words [start, end)
    uint32_t start, end;
    NameId name;
    uint32_t reg;  // | LOCAL_IS_CELL
} InnerLocal;

typedef struct Assigned {  // which locals are certainly bound here
    uint64_t bits[4];
} Assigned;

typedef struct Unit {
    struct Unit *outer;
    Scope *scope;         // the code-owning scope
    uint32_t code_index;  // in the image
    uint32_t *words;
    uint32_t count, capacity;
    Buf constants;
    uint32_t constant_count;
    Buf high_constants;  // numbers 65536 and up
    uint32_t high_count;
    Table constant_index;   // hash of a constant -> number + 1
    uint32_t *constant_at;  // offset of each constant in `constants`
    uint32_t constant_at_capacity;
    HandlerRow *handlers;
    uint32_t handler_count, handler_capacity;
    Buf lines;
    uint32_t line_start, line_end, line_words;  // range of the last words, not yet in `lines`
    uint32_t line_last;                         // last line written
    uint32_t caches;
    int params;                // all parameters
    int locals;                // near locals in registers
    int far;                   // far locals
    int next, top;             // next free temporary; frame size so far
    int spill_base;            // temporaries from here on belong to expressions
    int spilled, spilled_top;  // far registers that hold temporaries
    int class_dict;            // class: register of the cell that holds the namespace
    Block *block;
    Assigned assigned;
    bool unreachable;
    NameId name;
    Buf qualname;
    uint32_t flags;  // enum CodeFlags
    uint32_t first_line;
    uint32_t positional, positional_only, keyword_only;
    NameId *local_names;  // by order of registers
    uint32_t *local_registers;
    uint32_t local_count, local_capacity;
    InnerLocal *inner;
    uint32_t inner_count, inner_capacity;
    NameId *free_names;
    uint32_t free_count;
    uint32_t depth;  // nesting of blocks, for the limit
} Unit;

typedef struct Gen {
    Parser *parser;
    Ast *ast;
    Scopes scopes;
    Scope *scope;  // innermost, may be a block
    Unit *unit;
    const CompileOptions *options;
    struct ImageWriter *image;
    uint32_t start, end;  // source range of what is being compiled
    bool failed;
    bool seen_statement, seen_docstring;  // for __future__ placement
    NameId names[16];
} Gen;

// ---- emit.c
void finish_lines(Gen *g);  // before the unit is written
void emit(Gen *g, uint32_t op, uint32_t a, uint32_t b, uint32_t c);
void emit_bx(Gen *g, uint32_t op, uint32_t a, uint32_t bx);
void emit_ext(Gen *g, uint32_t op, uint32_t a, uint32_t b, uint32_t c, uint32_t ext);
void emit_jump(Gen *g, uint32_t op, uint32_t a, uint32_t b, Label *label);
void emit_jump3(Gen *g, uint32_t op, uint32_t a, uint32_t b, uint32_t c, Label *label);
void emit_name(Gen *g, uint32_t op, uint32_t a, uint32_t b,
               NameId name);  // ops with an `ick` word
void label_init(Label *label);
void label_place(Gen *g, Label *label);
void label_free(Label *label);
uint32_t here(Gen *g);
void add_handler(Gen *g, uint32_t start, uint32_t end, uint32_t target, int reg);
int temp(Gen *g);                // one fresh temporary
int temps(Gen *g, int n);        // n adjacent ones
void release(Gen *g, int mark);  // back to an earlier unit->next
void at_node(Gen *g, Node node);
// The same for `whole`, the attribute `node` or its call; when the attribute goes over several
// lines, from its name on.
void at_attribute(Gen *g, Node node, Node whole);
// What follows belongs to no statement: it keeps the line before it and has no line event.
void at_nowhere(Gen *g);
uint32_t gen_fail(Gen *g, Node node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
uint32_t gen_too_large(Gen *g, const char *what);
// The same with MemoryError.
uint32_t gen_out_of_memory(Gen *g);

// ---- constants
uint32_t constant_special(Gen *g, char tag);
uint32_t constant_int(Gen *g, int64_t i);
uint32_t constant_text(Gen *g, char tag, const char *text, uint32_t size);  // 's' or 'b'
uint32_t constant_name(Gen *g, NameId name);
uint32_t constant_code(Gen *g, uint32_t code);
uint32_t constant_bytes(Gen *g, const Buf *encoded);    // any encoded constant, deduplicated
uint32_t constant_to_load(Gen *g, const Buf *encoded);  // only for load_constant()
// Encodes a constant expression; false when the node is none.
bool encode_constant(Gen *g, Node node, Buf *out);
// The same for the items of a display, as a constant of that tag.
bool encode_items(Gen *g, char tag, List elts, Buf *out);
void load_constant(Gen *g, int dst, uint32_t index);

// ---- gen_fold.c
typedef struct Folded {
    enum { FOLDED_INT, FOLDED_FLOAT, FOLDED_COMPLEX } kind;
    int64_t i;
    double re, im;
} Folded;
// The number that an expression of literals is; false when it is none, could raise or is large.
bool fold_number(Gen *g, Node node, Folded *out);

// ---- image.c
uint32_t image_add_string(Gen *g, const char *text, size_t size);
uint32_t image_reserve_code(Gen *g);
void image_write_code(Gen *g, Unit *unit);
bool image_open(Gen *g);
bool image_finish(Gen *g, Buf *out);
void image_close(Gen *g);

// ---- gen_unit.c
void unit_open(Gen *g, Unit *unit, Scope *scope, NameId name, Node node);
uint32_t unit_close(Gen *g);               // writes the code; its number
void unit_add_param(Gen *g, NameId name);  // in call order, before unit_begin_locals()
void unit_begin_locals(Gen *g);            // registers of the other locals, cells, closure
int store_register(Gen *g, NameId name);   // where a result may be computed into, or -1
void load_closure_cell(Gen *g, int dst, NameId name);
void load_name(Gen *g, int dst, NameId name, Node node);
int name_register(Gen *g, NameId name, Node node);  // register of a bound local, or -1
void store_name(Gen *g, int src, NameId name, Node node);
void delete_name(Gen *g, NameId name, Node node);
// The end of `except … as name`: unbound, also when the handler deleted it.
void forget_name(Gen *g, NameId name, Node node);
void mark_assigned(Gen *g, int reg);
void declare_block_locals(Gen *g, Scope *block);
// Notes the block's variables for locals(): they were declared before word `start`, and end here.
void note_block_locals(Gen *g, const Scope *block, uint32_t start);
Assigned assigned_and(Assigned a, Assigned b);
// Instruction and label that save the state and merge it: for branches.
typedef struct Flow {
    Assigned assigned;
    bool unreachable;
} Flow;
Flow flow_save(Gen *g);
void flow_restore(Gen *g, Flow flow);
void flow_merge(Gen *g, Flow flow);  // the state here joined with another path's
void flow_stop(Gen *g);              // behind return, raise, break, continue

// ---- expressions
int expr(Gen *g, Node node, int dst);  // the register that holds the value: dst, or any
int result_register(Gen *g, int dst);  // dst, or a fresh temporary
int expr_temp(Gen *g, Node node);      // a fresh temporary
void expr_to(Gen *g, Node node, int dst);
int expr_container(Gen *g, Node node, bool iterated);  // right of `in`, or what a for runs over
typedef enum Truth { TRUTH_FALSE, TRUTH_TRUE, TRUTH_UNKNOWN } Truth;
Truth constant_truth(Gen *g, Node node);  // of a condition that is known when compiling
void condition(Gen *g, Node node, bool jump_if, Label *label);
void gen_discard(Gen *g, Node node);  // expression statement
int gen_call(Gen *g, Node node, int dst);
int gen_comprehension(Gen *g, Node node, int dst);
int gen_lambda(Gen *g, Node node, int dst);
int gen_joined(Gen *g, Node node, int dst);
int gen_display(Gen *g, Node node, List elts, int dst);
int gen_dict(Gen *g, Node node, int dst);
int gen_yield(Gen *g, Node node, int dst);
int gen_await(Gen *g, Node node, int dst);
bool may_await(Gen *g);  // the code can wait: await and its relatives are allowed
void gen_await_register(Gen *g, int reg, int context);  // reg = await reg
int gen_lazy(Gen *g, Node node, NameId name, int dst);  // function without parameters
bool is_walrus_hazard(Gen *g, Node left, Node right);
// Arguments of a call or class into window + 3: see gen_call.c.
void gen_arguments(Gen *g, int window, List args, List keywords, int fixed, int dst,
                   bool method);

// ---- gen_warn.c: SyntaxWarnings about what is certain to fail or to surprise
void warn_compare(Gen *g, Node node);
void warn_call(Gen *g, Node function);
void warn_subscript(Gen *g, Node value, Node index);

// ---- statements
void gen_statement(Gen *g, Node node);
void gen_body(Gen *g, List body);
void gen_store(Gen *g, Node target, int src);
void gen_delete(Gen *g, Node target);
void gen_assign(Gen *g, Node node);
void gen_aug_assign(Gen *g, Node node);
void gen_ann_assign(Gen *g, Node node);
// Makes __annotations__ of a module or class body that has annotated variables.
void gen_setup_annotations(Gen *g);
void gen_function(Gen *g, Node node);
void gen_class(Gen *g, Node node);
void gen_type_alias(Gen *g, Node node);
void gen_try(Gen *g, Node node);
void gen_with(Gen *g, Node node);
void gen_match(Gen *g, Node node);
void gen_return(Gen *g, Node node);
void gen_break(Gen *g, Node node, bool is_continue);
void push_block(Gen *g, Block *block, BlockKind kind);
void pop_block(Gen *g);
// Leaves the blocks inside `to` (exclusive), innermost first; `value` (or -1) survives. The jump
// or return that follows must be followed by left_blocks().
void leave_blocks(Gen *g, Block *to, int value);
void left_blocks(Gen *g, Block *to);
// Handlers for [start, end) without the gaps of the block, which is freed.
void protect(Gen *g, Block *block, uint32_t start, uint32_t end, uint32_t target, int reg);

// Closes the unit and makes its function in R[window] (a window of 6): parts as in MAKEFUNC,
// already in place; the closure is added. `outer`: scope to go back to.
void gen_make_function(Gen *g, int window, uint32_t parts, Scope *outer);
// The same with the base Generic[R[tuple]] behind the others.
void gen_generic_class(Gen *g, int window, List bases, List keywords, int tuple);
void gen_annotation(Gen *g, Node annotation, int dst);
void gen_class_call(Gen *g, int window, List bases, List keywords, int dst);
