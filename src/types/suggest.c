// suggest — "Did you mean" for misspelled names.
//
// The distance is Levenshtein's with moves of cost 2 and changes of letter case of cost 1, cut
// off at a third of the letters; candidates come from the object, the module or the scope.

#include "py.h"
#include "types/traceback_print.h"
#include "vm/traceback.h"

enum { MOVE_COST = 2, CASE_COST = 1, MAX_CANDIDATES = 750, MAX_NAME = 40 };

// ---- the distance

static size_t substitution_cost(char a, char b)
{
    if (a == b) {
        return 0;
    }
    char lower_a = a >= 'A' && a <= 'Z' ? (char)(a + 32) : a;
    char lower_b = b >= 'A' && b <= 'Z' ? (char)(b + 32) : b;
    return lower_a == lower_b ? CASE_COST : MOVE_COST;
}

// Edit distance of a and b, or something above `limit`. Sizes are at most MAX_NAME.
static size_t distance(const char *a, size_t a_size, const char *b, size_t b_size, size_t limit)
{
    while (a_size && b_size && *a == *b) {
        a++, b++, a_size--, b_size--;
    }
    while (a_size && b_size && a[a_size - 1] == b[b_size - 1]) {
        a_size--, b_size--;
    }
    if (a_size == 0 || b_size == 0) {
        return (a_size + b_size) * MOVE_COST;
    }
    if (a_size > MAX_NAME || b_size > MAX_NAME) {
        return limit + 1;
    }
    size_t row[MAX_NAME + 1];
    for (size_t i = 0; i <= a_size; i++) {
        row[i] = i * MOVE_COST;
    }
    for (size_t j = 1; j <= b_size; j++) {
        size_t diagonal = row[0], least = SIZE_MAX;
        row[0] = j * MOVE_COST;
        for (size_t i = 1; i <= a_size; i++) {
            size_t change = diagonal + substitution_cost(a[i - 1], b[j - 1]);
            size_t step = (row[i] < row[i - 1] ? row[i] : row[i - 1]) + MOVE_COST;
            diagonal = row[i];
            row[i] = change < step ? change : step;
            least = row[i] < least ? row[i] : least;
        }
        if (least > limit) {
            return limit + 1;
        }
    }
    return row[a_size];
}

Maybe suggest_name(VM *vm, Value name, const Value *candidates, size_t count)
{
    (void)vm;
    Value best = NOTHING;
    size_t best_distance = SIZE_MAX, size = str_size(name);
    if (count > MAX_CANDIDATES || size > MAX_NAME) {
        return just(NOTHING);
    }
    for (size_t i = 0; i < count; i++) {
        Value candidate = candidates[i];
        if (!is_str(candidate) || str_equal(candidate, name)) {
            continue;
        }
        size_t limit = (str_size(candidate) + size + 3) * MOVE_COST / 6;
        limit = limit < best_distance ? limit : best_distance - 1;
        size_t d =
            distance(str_data(name), size, str_data(candidate), str_size(candidate), limit);
        if (d <= limit) {
            best = candidate;
            best_distance = d;
        }
    }
    return just(best);
}

// ---- candidates

RAISES static List *dir_of(VM *vm, Value object)
{
    Value names = TRYP(call_special(vm, object, vm_name(vm, N___dir__), NULL, 0));
    List *list = names == NOTHING ? list_new(vm, 0) : list_from_iterable(vm, names);
    CHECKP(list && list_sort(vm, list, NONE, false));
    return list;
}

RAISES static Maybe closest(VM *vm, Value name, List *list, bool hide_private)
{
    if (hide_private) {
        List *shown = TRY_PTR(list_new(vm, list->size));
        for (size_t i = 0; i < list->size; i++) {
            if (is_str(list->items[i]) && str_data(list->items[i])[0] != '_') {
                CHECK(list_append(vm, shown, list->items[i]));
            }
        }
        list = shown;
    }
    return suggest_name(vm, name, list->items, list->size);
}

static Traceback *innermost(Exception *e)
{
    Value v = e->traceback;
    Traceback *last = NULL;
    while (v != ABSENT && v != NONE) {
        last = (Traceback *)v;
        v = last->next;
    }
    return last;
}

// Names that the innermost frame could see.
RAISES static Maybe closest_in_scope(VM *vm, Exception *e, Value name)
{
    Traceback *tb = innermost(e);
    if (!tb) {
        return just(NOTHING);
    }
    List *list = TRY_PTR(list_new(vm, 64));
    CHECK(!is_dict(e->fields[1]) || list_extend(vm, list, e->fields[1]));
    CHECK(list_extend(vm, list, from_obj(tb->function->globals)));
    CHECK(list_extend(vm, list, from_obj(tb->function->builtins)));
    return closest(vm, name, list, false);
}

// A frame of a method of `object` may be shown private names.
static bool in_method_of(Exception *e)
{
    Traceback *tb = innermost(e);
    if (!tb || !is_tuple(tb->function->code->local_names)) {
        return false;
    }
    Tuple *names = as_tuple(tb->function->code->local_names);
    return names->size > 0 && str_equal_c(names->items[0], "self");
}

RAISES static Maybe imported_module(VM *vm, Value name)
{
    return is_str(name) ? dict_find(vm, vm->modules, name) : just(NOTHING);
}

RAISES static bool is_stdlib_name(VM *vm, Value name, bool *out)
{
    Value key = TRYB(str_intern_c(vm, "stdlib_module_names"));
    CHECKB(module_complete(vm, vm->sys));
    Value names = dict_find_str(vm, vm->sys->dict, key);
    *out = names != NOTHING && TRYB_TRI(op_contains(vm, names, name));
    return true;
}

RAISES static bool put_name_error(VM *vm, Buf *out, Exception *e, Value name)
{
    Value self = NOTHING;
    if (is_dict(e->fields[1])) {  // the local variables, put there by unwinding
        self = dict_find_str(vm, as_dict(e->fields[1]), vm_name(vm, N_self));
    }
    if (self != NOTHING && TRYB(attr_find(vm, self, name)) != NOTHING) {
        buf_printf(out, ". Did you mean: 'self.%s'?", str_data(name));
        return true;
    }
    Value found = TRYB(closest_in_scope(vm, e, name));
    if (found != NOTHING) {
        buf_printf(out, ". Did you mean: '%s'?", str_data(found));
    }
    bool stdlib;
    CHECKB(is_stdlib_name(vm, name, &stdlib));
    if (stdlib) {
        buf_printf(out,
                   found != NOTHING ? " Or did you forget to import '%s'?"
                                    : ". Did you forget to import '%s'?",
                   str_data(name));
    }
    return true;
}

RAISES static bool put_suggestion(VM *vm, Buf *out, Value exception)
{
    Exception *e = as_exception(exception);
    Value found = NOTHING;
    if (is_instance_of(vm, exception, E_ImportError)) {
        Value name = e->fields[3];  // name_from
        Value module = is_str(name) ? TRYB(imported_module(vm, e->fields[1])) : NOTHING;
        if (module != NOTHING) {
            List *list = TRYB_PTR(dir_of(vm, module));
            found = TRYB(closest(vm, name, list, str_data(name)[0] != '_'));
        }
    } else if (is_instance_of(vm, exception, E_NameError) && is_str(e->fields[0])) {
        return put_name_error(vm, out, e, e->fields[0]);
    } else if (is_instance_of(vm, exception, E_AttributeError) && is_str(e->fields[0]) &&
               e->fields[1] != ABSENT) {
        List *list = TRYB_PTR(dir_of(vm, e->fields[1]));
        bool hide = str_data(e->fields[0])[0] != '_' && !in_method_of(e);
        found = TRYB(closest(vm, e->fields[0], list, hide));
    }
    if (found != NOTHING) {
        buf_printf(out, ". Did you mean: '%s'?", str_data(found));
    }
    return true;
}

void suggest_put(VM *vm, Buf *out, Value exception)
{
    Buf text = BUF_INIT;
    if (put_suggestion(vm, &text, exception)) {
        buf_append(out, text.data, text.size);
    } else {
        error_clear(vm);
    }
    buf_free(&text);
}
