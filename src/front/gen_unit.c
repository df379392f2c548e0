// gen_unit — opening and closing code units; names to registers, cells, globals.

#include <string.h>

#include "base/alloc.h"
#include "front/gen.h"
#include "front/image.h"
#include "vm/opcode.h"

// ---- flow state

Assigned assigned_and(Assigned a, Assigned b)
{
    for (int i = 0; i < 4; i++) {
        a.bits[i] &= b.bits[i];
    }
    return a;
}

Flow flow_save(Gen *g)
{
    return (Flow){g->unit->assigned, g->unit->unreachable};
}

void flow_restore(Gen *g, Flow flow)
{
    g->unit->assigned = flow.assigned;
    g->unit->unreachable = flow.unreachable;
}

void flow_merge(Gen *g, Flow flow)
{
    Unit *u = g->unit;
    if (u->unreachable) {
        flow_restore(g, flow);
    } else if (!flow.unreachable) {
        u->assigned = assigned_and(u->assigned, flow.assigned);
    }
}

void flow_stop(Gen *g)
{
    g->unit->unreachable = true;
}

static bool is_assigned(Gen *g, int reg)
{
    return reg >= 0 && reg < 256 && (g->unit->assigned.bits[reg / 64] >> (reg % 64) & 1);
}

void mark_assigned(Gen *g, int reg)
{
    if (reg >= 0 && reg < 256) {
        g->unit->assigned.bits[reg / 64] |= (uint64_t)1 << (reg % 64);
    }
}

static void mark_unassigned(Gen *g, int reg)
{
    if (reg >= 0 && reg < 256) {
        g->unit->assigned.bits[reg / 64] &= ~((uint64_t)1 << (reg % 64));
    }
}

// ---- units

static void add_local(Gen *g, NameId name, int reg)
{
    Unit *u = g->unit;
    if (u->local_count == u->local_capacity) {
        uint32_t capacity = u->local_capacity ? u->local_capacity * 2 : 16;
        NameId *names = mem_realloc_array(u->local_names, capacity, sizeof(NameId));
        u->local_names = names ? names : u->local_names;
        uint32_t *registers = mem_realloc_array(u->local_registers, capacity, sizeof(uint32_t));
        u->local_registers = registers ? registers : u->local_registers;
        if (!names || !registers) {
            gen_out_of_memory(g);
            return;
        }
        u->local_capacity = capacity;
    }
    u->local_names[u->local_count] = name;
    u->local_registers[u->local_count++] = (uint32_t)reg;
}

static int new_local(Gen *g)
{
    Unit *u = g->unit;
    if (u->locals < MAX_NEAR_LOCALS) {
        u->next = ++u->locals;
        u->top = u->next > u->top ? u->next : u->top;
        return u->locals - 1;
    }
    if (u->far >= 60000) {
        gen_too_large(g, "local variables");
    }
    return 256 + u->far++;
}

// Registers of parameters first, in call order; then the other locals.
static void assign_registers(Gen *g, Scope *scope)
{
    for (uint32_t i = 0; i < scope->count; i++) {
        Symbol *symbol = &scope->symbols[i];
        bool local = (symbol->flags & SYMBOL_BOUND) &&
                     !(symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL));
        if (local && symbol->reg < 0) {
            symbol->reg = new_local(g);
            add_local(g, symbol->name, symbol->reg);
        }
    }
}

static bool sorts_before(Gen *g, NameId a, NameId b)
{
    uint32_t size;
    return strcmp(ast_name(g->ast, a, &size), ast_name(g->ast, b, &size)) < 0;
}

// COMPAT: co_freevars is in alphabetical order.
static void assign_free(Gen *g, Scope *scope)
{
    Unit *u = g->unit;
    u->free_names = mem_alloc_zeroed(scope->count + 1, sizeof(NameId));
    if (!u->free_names) {
        gen_out_of_memory(g);
        return;
    }
    for (uint32_t i = 0; i < scope->count; i++) {
        NameId name = scope->symbols[i].name;
        uint32_t k = u->free_count;
        if (scope->symbols[i].flags & SYMBOL_FREE) {
            for (; k > 0 && sorts_before(g, name, u->free_names[k - 1]); k--) {
                u->free_names[k] = u->free_names[k - 1];
            }
            u->free_names[k] = name;
            u->free_count++;
        }
    }
    for (uint32_t i = 0; i < u->free_count && scope->kind != SCOPE_CLASS; i++) {
        scope_find(scope, u->free_names[i])->reg = (int32_t)i;
    }
}

// "outer.<locals>.name", "Class.name" or "name".
static void build_qualname(Gen *g, Unit *u, Scope *scope, NameId name)
{
    uint32_t size;
    const char *text = ast_name(g->ast, name, &size);
    Unit *outer = u->outer;
    Scope *place = scope->parent ? scope_owner(scope->parent) : NULL;
    Symbol *symbol = place ? scope_find(place, name) : NULL;
    bool global = symbol && (symbol->flags & SYMBOL_GLOBAL);
    if (outer && !global && outer->scope->kind != SCOPE_MODULE && outer->qualname.data) {
        buf_append(&u->qualname, outer->qualname.data, outer->qualname.size);
        bool locals = outer->scope->kind == SCOPE_FUNCTION && !outer->scope->is_comprehension;
        buf_string(&u->qualname, locals ? ".<locals>." : ".");
    }
    buf_append(&u->qualname, text, size);
}

void unit_open(Gen *g, Unit *u, Scope *scope, NameId name, Node node)
{
    memset(u, 0, sizeof *u);
    u->outer = g->unit;
    u->scope = scope;
    u->name = name;
    u->code_index = image_reserve_code(g);
    if (node) {
        u->first_line = ast_locate(g->ast, ast_head(g->ast, node)->start).line;
    }
    u->first_line = u->first_line ? u->first_line : 1;
    u->line_last = u->first_line;
    build_qualname(g, u, scope, name);
    g->unit = u;
    g->scope = scope;
    if (scope->kind == SCOPE_FUNCTION) {
        u->flags |= CODE_OPTIMIZED | CODE_NEWLOCALS | (scope->nested ? CODE_NESTED : 0);
        if (scope->is_generator && scope->is_coroutine) {
            u->flags |= CODE_ASYNC_GENERATOR;
        } else if (scope->is_generator || scope->is_coroutine) {
            u->flags |= scope->is_generator ? CODE_GENERATOR : CODE_COROUTINE;
        }
    }
    if (g->scopes.future_annotations) {
        u->flags |= CODE_FUTURE_ANNOTATIONS;
    }
}

// Locals, cells and closure of a function unit whose parameters have registers already.
static void make_cells(Gen *g, Scope *scope)
{
    for (uint32_t i = 0; i < scope->count; i++) {
        Symbol *symbol = &scope->symbols[i];
        if ((symbol->flags & SYMBOL_CELL) && symbol->reg >= 0 &&
            !(symbol->flags & SYMBOL_FREE)) {
            if (symbol->reg >= 256) {
                int t = temp(g);
                emit_bx(g, OP_LOADFAR, (uint32_t)t, (uint32_t)symbol->reg - 256);
                emit(g, OP_MAKECELL, (uint32_t)t, 0, 0);
                emit_bx(g, OP_STOREFAR, (uint32_t)t, (uint32_t)symbol->reg - 256);
                release(g, t);
            } else {
                emit(g, OP_MAKECELL, (uint32_t)symbol->reg, 0, 0);
            }
        }
    }
}

// Arguments beyond the near locals arrive where temporaries live: they move away first.
static void move_far_params(Gen *g)
{
    Unit *u = g->unit;
    for (int i = MAX_NEAR_LOCALS; i < u->params && i < 256; i++) {
        emit_bx(g, OP_STOREFAR, (uint32_t)i, u->local_registers[i] - 256);
    }
}

// Register of parameter number `i`.
static int param_register(Gen *g, int i)
{
    Unit *u = g->unit;
    if (i < MAX_NEAR_LOCALS) {
        return new_local(g);
    }
    int home = u->params > 256 ? u->params : 256;  // behind all arguments
    int reg = i >= 256 ? i : home + i - MAX_NEAR_LOCALS;
    u->far = u->far > reg - 255 ? u->far : reg - 255;
    return reg;
}

void unit_begin_locals(Gen *g)
{
    Scope *scope = g->unit->scope;
    move_far_params(g);
    if (scope->kind == SCOPE_FUNCTION) {
        assign_registers(g, scope);
    }
    assign_free(g, scope);
    if (scope->kind == SCOPE_FUNCTION) {
        make_cells(g, scope);
    }
    g->unit->spill_base = g->unit->next;
}

void unit_add_param(Gen *g, NameId name)
{
    Symbol *symbol = scope_find(g->unit->scope, name);
    int reg = param_register(g, (int)g->unit->local_count);
    if (symbol) {
        symbol->reg = reg;
    }
    add_local(g, name, reg);
    if (!symbol || !(symbol->flags & SYMBOL_DELETED)) {
        mark_assigned(g, reg);
    }
}

uint32_t unit_close(Gen *g)
{
    Unit *u = g->unit;
    if (!g->failed) {
        image_write_code(g, u);
    }
    uint32_t index = u->code_index;
    g->unit = u->outer;
    mem_free(u->words);
    mem_free(u->handlers);
    mem_free(u->constant_at);
    mem_free(u->local_names);
    mem_free(u->local_registers);
    mem_free(u->free_names);
    mem_free(u->inner);
    buf_free(&u->constants);
    buf_free(&u->high_constants);
    buf_free(&u->lines);
    buf_free(&u->qualname);
    table_free(&u->constant_index);
    return index;
}

// ---- blocks inside a unit: comprehensions and type parameters

void declare_block_locals(Gen *g, Scope *block)
{
    for (uint32_t i = 0; i < block->count; i++) {
        Symbol *symbol = &block->symbols[i];
        if (!(symbol->flags & SYMBOL_BOUND)) {
            continue;
        }
        symbol->reg = temp(g);
        mark_unassigned(g, symbol->reg);
        emit(g, OP_CLEAR, (uint32_t)symbol->reg, 0, 0);
        if (symbol->flags & SYMBOL_CELL) {
            emit(g, OP_MAKECELL, (uint32_t)symbol->reg, 0, 0);
        }
    }
    g->unit->spill_base = g->unit->next;
}

void note_block_locals(Gen *g, const Scope *block, uint32_t start)
{
    Unit *u = g->unit;
    for (uint32_t i = 0; i < block->count; i++) {
        const Symbol *symbol = &block->symbols[i];
        if (!(symbol->flags & SYMBOL_BOUND) || symbol->reg >= 256) {
            continue;
        }
        if (u->inner_count == u->inner_capacity) {
            uint32_t capacity = u->inner_capacity ? u->inner_capacity * 2 : 4;
            InnerLocal *grown = mem_realloc_array(u->inner, capacity, sizeof(InnerLocal));
            if (!grown) {
                gen_out_of_memory(g);
                return;
            }
            u->inner = grown;
            u->inner_capacity = capacity;
        }
        uint32_t flag = symbol->flags & SYMBOL_CELL ? (uint32_t)LOCAL_IS_CELL : 0;
        u->inner[u->inner_count++] =
            (InnerLocal){start, here(g), symbol->name, (uint32_t)symbol->reg | flag};
    }
}

// ---- what a name is here

typedef enum Access {
    ACCESS_LOCAL,
    ACCESS_CELL,
    ACCESS_FREE,
    ACCESS_GLOBAL,
    ACCESS_NAME,
    ACCESS_CLASS_FREE,
    ACCESS_CLASS_DICT,  // in the class around, whose namespace is in closure cell `reg`; or global
} Access;

typedef struct Place {
    Access access;
    int reg;  // register, cell register or closure index
    bool may_be_unbound;
} Place;

static int free_index(Gen *g, NameId name)
{
    Unit *u = g->unit;
    for (uint32_t i = 0; i < u->free_count; i++) {
        if (u->free_names[i] == name) {
            return (int)i;
        }
    }
    return -1;
}

static bool in_namespace(Gen *g)
{
    return g->unit->scope->kind == SCOPE_CLASS || (g->unit->flags & CODE_NAMESPACE);
}

// In a lazy expression of a class: the name is a type parameter, or the class does not bind it
// but a function around does.
// The class around says `global name`.
static bool lazy_name_is_global(const Scope *lazy, NameId name)
{
    const Scope *scope = lazy->parent;
    while (scope->kind == SCOPE_BLOCK) {
        scope = scope->parent;
    }
    const Symbol *symbol = scope_find(scope, name);
    return symbol && (symbol->flags & SYMBOL_GLOBAL);
}

static bool lazy_name_is_free(const Scope *lazy, NameId name, int closure)
{
    const Scope *scope = lazy->parent;
    for (; scope->kind == SCOPE_BLOCK; scope = scope->parent) {
        const Symbol *symbol = scope_find(scope, name);
        if (symbol && (symbol->flags & SYMBOL_BOUND)) {
            return true;
        }
    }
    const Symbol *symbol = scope_find(scope, name);
    bool bound = symbol && (symbol->flags & SYMBOL_BOUND) && !(symbol->flags & SYMBOL_NONLOCAL);
    return closure >= 0 && !bound;
}

// A name that no block around (inside this unit) binds.
static Place place_in_owner(Gen *g, NameId name, bool from_block)
{
    Scope *owner = g->unit->scope;
    Symbol *symbol = scope_find(owner, name);
    uint32_t flags = symbol ? symbol->flags : 0;
    if (flags & SYMBOL_GLOBAL) {
        return (Place){ACCESS_GLOBAL, 0, false};
    }
    int closure = free_index(g, name);
    if (owner->kind == SCOPE_FUNCTION && (flags & SYMBOL_BOUND) &&
        !(flags & (SYMBOL_NONLOCAL | SYMBOL_FREE))) {
        return (Place){flags & SYMBOL_CELL ? ACCESS_CELL : ACCESS_LOCAL, symbol->reg,
                       (flags & SYMBOL_DELETED) != 0};
    }
    if (owner->kind == SCOPE_CLASS) {
        if (name == g->scopes.name_class && owner->needs_class_cell && from_block) {
            return (Place){ACCESS_CELL, 1, true};
        }
        if (from_block &&
            g->scope->is_comprehension) {  // class names are not seen in comprehensions
            return closure >= 0 ? (Place){ACCESS_FREE, closure, true}
                                : (Place){ACCESS_GLOBAL, 0, false};
        }
        if (closure >= 0 && (flags & SYMBOL_BOUND) && !(flags & SYMBOL_NONLOCAL)) {
            return (Place){ACCESS_NAME, 0, false};
        }
        if (closure >= 0 && !(flags & SYMBOL_NONLOCAL)) {
            return (Place){ACCESS_CLASS_FREE, closure, true};
        }
    }
    if (owner->sees_class && lazy_name_is_global(owner, name)) {
        return (Place){ACCESS_GLOBAL, 0, false};
    }
    if (owner->sees_class && !lazy_name_is_free(owner, name, closure)) {
        return (Place){ACCESS_CLASS_DICT, free_index(g, g->scopes.name_class_dict), false};
    }
    if (closure >= 0) {
        return (Place){ACCESS_FREE, closure, true};
    }
    return (Place){in_namespace(g) ? ACCESS_NAME : ACCESS_GLOBAL, 0, false};
}

static Place place_of(Gen *g, NameId name)
{
    name = scope_mangle(&g->scopes, g->scope, name);
    Scope *owner = g->unit->scope;
    for (Scope *scope = g->scope; scope != owner; scope = scope->parent) {
        Symbol *symbol = scope_find(scope, name);
        if (symbol && (symbol->flags & SYMBOL_BOUND)) {
            return (Place){symbol->flags & SYMBOL_CELL ? ACCESS_CELL : ACCESS_LOCAL,
                           symbol->reg, true};
        }
    }
    return place_in_owner(g, name, g->scope != owner);
}

static void check_bound(Gen *g, uint32_t op, int reg, NameId name)
{
    emit_bx(g, op, (uint32_t)reg, constant_name(g, name));
}

int name_register(Gen *g, NameId name, Node node)
{
    Place place = place_of(g, name);
    if (place.access != ACCESS_LOCAL || place.reg >= 256) {
        return -1;
    }
    if (!is_assigned(g, place.reg)) {
        at_node(g, node);
        check_bound(g, OP_CHECK, place.reg, scope_mangle(&g->scopes, g->scope, name));
        if (!place.may_be_unbound) {
            mark_assigned(g, place.reg);
        }
    }
    return place.reg;
}

void load_name(Gen *g, int dst, NameId name, Node node)
{
    Place place = place_of(g, name);
    NameId mangled = scope_mangle(&g->scopes, g->scope, name);
    uint32_t d = (uint32_t)dst;
    if (node) {
        at_node(g, node);
    }
    switch (place.access) {
    case ACCESS_LOCAL:
        if (place.reg >= 256) {
            emit_bx(g, OP_LOADFAR, d, (uint32_t)place.reg - 256);
            check_bound(g, OP_CHECK, dst, mangled);
            return;
        }
        if (!is_assigned(g, place.reg)) {
            check_bound(g, OP_CHECK, place.reg, mangled);
        }
        emit(g, OP_MOVE, d, (uint32_t)place.reg, 0);
        return;
    case ACCESS_CELL:
        if (place.reg >= 256) {
            emit_bx(g, OP_LOADFAR, d, (uint32_t)place.reg - 256);
            emit(g, OP_LOADCELL, d, d, 0);
        } else {
            emit(g, OP_LOADCELL, d, (uint32_t)place.reg, 0);
        }
        if (!is_assigned(g, place.reg) || place.may_be_unbound) {
            check_bound(g, OP_CHECKCELL, dst, mangled);
        }
        return;
    case ACCESS_FREE:
        emit_bx(g, OP_LOADFREE, d, (uint32_t)place.reg);
        check_bound(g, OP_CHECKFREE, dst, mangled);
        return;
    case ACCESS_CLASS_FREE:
        emit_ext(g, OP_GETNAMEFREE, d, 0, (uint32_t)place.reg, constant_name(g, mangled));
        check_bound(g, OP_CHECKFREE, dst, mangled);
        return;
    case ACCESS_CLASS_DICT:
        emit_bx(g, OP_LOADFREE, d, (uint32_t)place.reg);
        emit_name(g, OP_GETNAMEGLOBAL, d, d, mangled);
        return;
    case ACCESS_NAME:
        emit_name(g, OP_GETNAME, d, 0, mangled);
        return;
    case ACCESS_GLOBAL:
        emit_name(g, OP_GETGLOBAL, d, 0, mangled);
        return;
    }
}

void store_name(Gen *g, int src, NameId name, Node node)
{
    Place place = place_of(g, name);
    NameId mangled = scope_mangle(&g->scopes, g->scope, name);
    uint32_t s = (uint32_t)src;
    if (node) {
        at_node(g, node);
    }
    switch (place.access) {
    case ACCESS_LOCAL:
        if (place.reg >= 256) {
            emit_bx(g, OP_STOREFAR, s, (uint32_t)place.reg - 256);
            return;
        }
        if (place.reg != src) {
            emit(g, OP_MOVE, (uint32_t)place.reg, s, 0);
        }
        if (!place.may_be_unbound || g->scope->kind == SCOPE_BLOCK) {
            mark_assigned(g, place.reg);
        }
        return;
    case ACCESS_CELL:
        if (place.reg >= 256) {
            int t = temp(g);
            emit_bx(g, OP_LOADFAR, (uint32_t)t, (uint32_t)place.reg - 256);
            emit(g, OP_STORECELL, (uint32_t)t, s, 0);
            release(g, t);
            return;
        }
        emit(g, OP_STORECELL, (uint32_t)place.reg, s, 0);
        if (!place.may_be_unbound) {
            mark_assigned(g, place.reg);
        }
        return;
    case ACCESS_FREE:
        emit_bx(g, OP_STOREFREE, s, (uint32_t)place.reg);
        return;
    case ACCESS_CLASS_FREE:
    case ACCESS_CLASS_DICT:
    case ACCESS_NAME:
        emit_name(g, OP_SETNAME, s, 0, mangled);
        return;
    case ACCESS_GLOBAL:
        emit_name(g, OP_SETGLOBAL, s, 0, mangled);
        return;
    }
}

// The register of a plain local that a result may be computed into; -1 otherwise.
int store_register(Gen *g, NameId name)
{
    Place place = place_of(g, name);
    return place.access == ACCESS_LOCAL && place.reg < 256 ? place.reg : -1;
}

void delete_name(Gen *g, NameId name, Node node)
{
    Place place = place_of(g, name);
    NameId mangled = scope_mangle(&g->scopes, g->scope, name);
    int t = temp(g);
    at_node(g, node);
    if (place.access == ACCESS_LOCAL && place.reg < 256) {  // deleting an unbound name raises
        name_register(g, name, node);
    } else if (place.access <= ACCESS_FREE) {
        load_name(g, t, name, node);
    }
    switch (place.access) {
    case ACCESS_LOCAL:
        if (place.reg >= 256) {
            emit(g, OP_CLEAR, (uint32_t)t, 0, 0);
            emit_bx(g, OP_STOREFAR, (uint32_t)t, (uint32_t)place.reg - 256);
        } else {
            emit(g, OP_CLEAR, (uint32_t)place.reg, 0, 0);
            mark_unassigned(g, place.reg);
        }
        break;
    case ACCESS_CELL:
        if (place.reg >= 256) {
            emit_bx(g, OP_LOADFAR, (uint32_t)t, (uint32_t)place.reg - 256);
            emit(g, OP_CLEARCELL, (uint32_t)t, 0, 0);
        } else {
            emit(g, OP_CLEARCELL, (uint32_t)place.reg, 0, 0);
            mark_unassigned(g, place.reg);
        }
        break;
    case ACCESS_FREE:
        emit_bx(g, OP_CLEARFREE, 0, (uint32_t)place.reg);
        break;
    case ACCESS_CLASS_FREE:
    case ACCESS_CLASS_DICT:
    case ACCESS_NAME:
        emit_bx(g, OP_DELNAME, 0, constant_name(g, mangled));
        break;
    case ACCESS_GLOBAL:
        emit_bx(g, OP_DELGLOBAL, 0, constant_name(g, mangled));
        break;
    }
    release(g, t);
}

void forget_name(Gen *g, NameId name, Node node)
{
    Place place = place_of(g, name);
    if (place.access == ACCESS_LOCAL && place.reg < 256) {
        emit(g, OP_CLEAR, (uint32_t)place.reg, 0, 0);
        mark_unassigned(g, place.reg);
        return;
    }
    int none = temp(g);
    emit_bx(g, OP_LOADS, (uint32_t)none, 0);
    store_name(g, none, name, 0);
    delete_name(g, name, node);
    release(g, none);
}

// Puts the cell of a variable that an inner function captures into dst.
void load_closure_cell(Gen *g, int dst, NameId name)
{
    for (Scope *scope = g->scope; scope != g->unit->scope; scope = scope->parent) {
        Symbol *symbol = scope_find(scope, name);
        if (symbol && (symbol->flags & SYMBOL_BOUND)) {
            emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)symbol->reg, 0);
            return;
        }
    }
    Scope *owner = g->unit->scope;
    Symbol *symbol = scope_find(owner, name);
    if (owner->kind == SCOPE_CLASS && name == g->scopes.name_class && owner->needs_class_cell) {
        emit(g, OP_MOVE, (uint32_t)dst, 1, 0);
        return;
    }
    if (owner->kind == SCOPE_CLASS && name == g->scopes.name_class_dict) {
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)g->unit->class_dict, 0);
        return;
    }
    bool own = symbol && (symbol->flags & SYMBOL_CELL) && !(symbol->flags & SYMBOL_FREE) &&
               owner->kind == SCOPE_FUNCTION;
    if (own && symbol->reg >= 256) {
        emit_bx(g, OP_LOADFAR, (uint32_t)dst, (uint32_t)symbol->reg - 256);
    } else if (own) {
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)symbol->reg, 0);
    } else {
        int closure = free_index(g, name);
        emit_bx(g, OP_LOADCLOSURE, (uint32_t)dst, (uint32_t)(closure < 0 ? 0 : closure));
    }
}
