// list_sort — stable merge sort that uses the runs already in the data.
//
// Natural runs (strictly descending ones reversed) are extended to MIN_RUN by binary insertion
// and merged pairwise with the nearly-optimal policy "powersort" (Munro & Wild, ESA 2018). While
// comparisons run Python code the list is empty, so that code cannot see or break the
// half-sorted state. One comparison function is chosen for the whole sort when all keys are
// small ints, floats or strings.

#include "py.h"
#include "types/sequence.h"

enum { MIN_RUN = 24, MAX_RUNS = 64 };

typedef Tri (*LessFn)(VM *vm, Value a, Value b);

typedef struct Sorter {
    VM *vm;
    LessFn less;
    Value *keys;    // what is compared
    Value *values;  // moved along; NULL when the keys are the items
    Value *scratch_keys, *scratch_values;
} Sorter;

// ---- comparisons

static Tri less_int(VM *vm, Value a, Value b)
{
    (void)vm;
    return tri((SWord)a < (SWord)b);
}

static Tri less_float(VM *vm, Value a, Value b)
{
    (void)vm;
    return tri(as_float(a) < as_float(b));
}

static Tri less_str(VM *vm, Value a, Value b)
{
    (void)vm;
    return tri(str_order(a, b) < 0);
}

static Tri less_any(VM *vm, Value a, Value b)
{
    return op_compare_true(vm, a, b, CMP_LT);
}

static LessFn choose_less(const Value *keys, size_t n)
{
    bool ints = true, floats = true, strings = true;
    for (size_t i = 0; i < n && (ints || floats || strings); i++) {
        ints = ints && is_int(keys[i]);
        floats = floats && is_float(keys[i]) &&
                 (is_inline_float(keys[i]) || is_exact(keys[i], T_float));
        strings = strings && is_exact(keys[i], T_str);
    }
    return ints ? less_int : floats ? less_float : strings ? less_str : less_any;
}

// ---- runs

static void move_item(Sorter *s, size_t to, size_t from)
{
    s->keys[to] = s->keys[from];
    if (s->values) {
        s->values[to] = s->values[from];
    }
}

static void reverse_range(Sorter *s, size_t from, size_t to)
{
    while (from + 1 < to) {
        to--;
        Value key = s->keys[from];
        s->keys[from] = s->keys[to];
        s->keys[to] = key;
        if (s->values) {
            Value value = s->values[from];
            s->values[from] = s->values[to];
            s->values[to] = value;
        }
        from++;
    }
}

// Length of the run at `from`, made ascending; 0: raised.
static size_t natural_run(Sorter *s, size_t from, size_t end)
{
    size_t i = from + 1;
    if (i == end) {
        return 1;
    }
    Tri down = s->less(s->vm, s->keys[i], s->keys[i - 1]);
    if (down == TRI_RAISED) {
        return 0;
    }
    for (i++; i < end; i++) {
        Tri less = s->less(s->vm, s->keys[i], s->keys[i - 1]);
        if (less == TRI_RAISED) {
            return 0;
        }
        if (less != down) {
            break;
        }
    }
    if (down == TRI_YES) {
        reverse_range(s, from, i);
    }
    return i - from;
}

// [from, sorted) is in order; inserts [sorted, end).
static bool insertion_sort(Sorter *s, size_t from, size_t sorted, size_t end)
{
    for (size_t i = sorted; i < end; i++) {
        Value key = s->keys[i], value = s->values ? s->values[i] : ABSENT;
        size_t low = from, high = i;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            Tri less = s->less(s->vm, key, s->keys[middle]);
            if (less == TRI_RAISED) {
                return false;
            }
            if (less == TRI_YES) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (size_t j = i; j > low; j--) {
            move_item(s, j, j - 1);
        }
        s->keys[low] = key;
        if (s->values) {
            s->values[low] = value;
        }
    }
    return true;
}

// ---- merging

// First position in keys[from, to) whose key is greater than (or, with `equal`, not less than) key.
static bool bisect(Sorter *s, Value key, size_t from, size_t to, bool equal, size_t *out)
{
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        Tri answer =
            equal ? s->less(s->vm, s->keys[middle], key) : s->less(s->vm, key, s->keys[middle]);
        if (answer == TRI_RAISED) {
            return false;
        }
        if ((answer == TRI_YES) == equal) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    *out = from;
    return true;
}

// Merges the neighbours [from, middle) and [middle, to). On an exception every item is still
// somewhere in the range: the rest of the scratch copy is put back.
static bool merge(Sorter *s, size_t from, size_t middle, size_t to)
{
    if (!bisect(s, s->keys[middle], from, middle, false, &from) ||
        (from < middle && !bisect(s, s->keys[middle - 1], middle, to, true, &to))) {
        return false;
    }
    size_t left = middle - from, i = 0, j = middle, out = from;
    memcpy(s->scratch_keys, s->keys + from, left * sizeof(Value));
    if (s->values) {
        memcpy(s->scratch_values, s->values + from, left * sizeof(Value));
    }
    bool ok = true;
    while (i < left && j < to) {
        Tri less = s->less(s->vm, s->keys[j], s->scratch_keys[i]);
        if (less == TRI_RAISED) {
            ok = false;
            break;
        }
        if (less == TRI_YES) {
            move_item(s, out++, j++);
        } else {
            s->keys[out] = s->scratch_keys[i];
            if (s->values) {
                s->values[out] = s->scratch_values[i];
            }
            out++;
            i++;
        }
    }
    memcpy(s->keys + out, s->scratch_keys + i, (left - i) * sizeof(Value));
    if (s->values) {
        memcpy(s->values + out, s->scratch_values + i, (left - i) * sizeof(Value));
    }
    return ok;
}

typedef struct Run {
    size_t start, length;
    int power;
} Run;

// Depth in the merge tree at which the boundary between two runs belongs (Munro & Wild).
static int boundary_power(size_t start, size_t left, size_t right, size_t n)
{
    double a = ((double)start + (double)left / 2) / (double)n;
    double b = ((double)start + (double)left + (double)right / 2) / (double)n;
    int power = 0;
    while ((size_t)a == (size_t)b && power < MAX_RUNS) {
        a *= 2;
        b *= 2;
        power++;
        if (a >= 1 && b >= 1) {
            a -= 1;
            b -= 1;
        }
    }
    return power;
}

static bool merge_top(Sorter *s, Run *runs, int *count)
{
    Run *left = &runs[*count - 2], *right = &runs[*count - 1];
    bool ok = merge(s, left->start, right->start, right->start + right->length);
    left->length += right->length;
    (*count)--;
    return ok;
}

static bool next_run(Sorter *s, size_t from, size_t n, size_t *length)
{
    *length = natural_run(s, from, n);
    if (*length == 0) {
        return false;
    }
    if (*length < MIN_RUN) {
        size_t end = n - from < MIN_RUN ? n : from + MIN_RUN;
        if (!insertion_sort(s, from, from + *length, end)) {
            return false;
        }
        *length = end - from;
    }
    return true;
}

static bool sort_items(Sorter *s, size_t n)
{
    Run runs[MAX_RUNS + 2];
    int count = 0;
    for (size_t from = 0; from < n;) {
        size_t length;
        if (!next_run(s, from, n, &length)) {
            return false;
        }
        if (count > 0) {
            int power =
                boundary_power(runs[count - 1].start, runs[count - 1].length, length, n);
            while (count > 1 && runs[count - 2].power > power) {
                if (!merge_top(s, runs, &count)) {
                    return false;
                }
            }
            runs[count - 1].power = power;
        }
        runs[count++] = (Run){from, length, 0};
        from += length;
    }
    while (count > 1) {
        if (!merge_top(s, runs, &count)) {
            return false;
        }
    }
    return true;
}

// ---- list.sort

RAISES static bool compute_keys(VM *vm, Sorter *s, Value *items, size_t n, Value key)
{
    s->values = items;
    s->keys = TRYB_PTR(gc_new_values(vm, n));
    s->scratch_values = TRYB_PTR(gc_new_values(vm, n));
    for (size_t i = 0; i < n; i++) {
        Value computed = TRYB(call_1(vm, key, items[i]));
        gc_set(vm, values_of(s->keys), &s->keys[i], computed);
    }
    return true;
}

RAISES static bool sort_detached(VM *vm, Value *items, size_t n, Value key, bool reverse)
{
    Sorter s = {.vm = vm, .keys = items};
    if (key != NONE) {
        CHECKB(compute_keys(vm, &s, items, n, key));
    }
    s.scratch_keys = TRYB_PTR(gc_new_values(vm, n));
    s.less = choose_less(s.keys, n);
    // WHY twice: reversing before and after keeps equal items in their order.
    if (reverse) {
        reverse_range(&s, 0, n);
    }
    bool ok = sort_items(&s, n);
    if (reverse) {
        reverse_range(&s, 0, n);
    }
    gc_barrier(vm, values_of(items));
    return ok;
}

bool list_sort(VM *vm, List *list, Value key, bool reverse)
{
    Value *items = list->items;
    size_t n = list->size, capacity = list->capacity;
    if (n < 2 && key == NONE) {
        return true;
    }
    if (n == 0) {
        return true;
    }
    list->items = NULL;
    list->size = list->capacity = 0;
    bool ok = sort_detached(vm, items, n, key, reverse);
    bool touched = list->size != 0 || list->items != NULL;
    GC_SET(vm, list, items, items);
    list->size = n;
    list->capacity = capacity;
    if (ok && touched) {
        raise_error(vm, E_ValueError, "list modified during sort");
        return false;
    }
    return ok;
}
