// builtins_fold — all, any, sum, min, max, sorted: functions that use up an iterable.

#include <math.h>

#include "modules/builtins.h"
#include "py.h"

RAISES static Maybe any_or_all(VM *vm, Value iterable, bool stop_at)
{
    Each each;
    CHECK(each_begin(vm, iterable, &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        bool truth = is_bool(item) ? item == TRUE_ : TRY_TRI(op_truth(vm, item));
        if (truth == stop_at) {
            return just_bool(stop_at);
        }
    }
    return just_bool(!stop_at);
}

Maybe builtins_all(VM *vm, Value *args, int n)
{
    (void)n;
    return any_or_all(vm, args[0], false);
}

Maybe builtins_any(VM *vm, Value *args, int n)
{
    (void)n;
    return any_or_all(vm, args[0], true);
}

// ---- sum

// Adds small ints while that lasts. *item is then the first item that was not added, or NOTHING.
RAISES static Maybe sum_ints(VM *vm, Each *each, Value total, Value *item)
{
    while ((*item = TRY(each_next(vm, each))) != NOTHING) {
        Value sum;
        if (!is_int(*item) || small_add(total, *item, &sum)) {
            break;
        }
        total = sum;
    }
    return just(total);
}

// Adds floats and small ints, floats with Neumaier's compensation (ZAMM 54, 1974).
RAISES static Maybe sum_floats(VM *vm, Each *each, Value total, Value *item)
{
    double sum = as_float(total), lost = 0;
    while (*item != NOTHING) {
        int64_t number;
        if (is_float(*item)) {
            double x = as_float(*item), next = sum + x;
            lost += fabs(sum) >= fabs(x) ? (sum - next) + x : (x - next) + sum;
            sum = next;
        } else if (is_any_int(*item) && int_to_i64(*item, &number)) {
            sum += (double)number;
        } else {
            break;
        }
        *item = TRY(each_next(vm, each));
    }
    // COMPAT: a compensation that is not finite would turn inf into nan.
    return float_new(vm, lost != 0 && isfinite(lost) ? sum + lost : sum);
}

RAISES static bool check_start(VM *vm, Value start)
{
    const char *what = is_str(start)                 ? "strings [use ''"
                       : is_bytes(start)             ? "bytes [use b''"
                       : is_kind(start, T_bytearray) ? "bytearray [use b''"
                                                     : NULL;
    if (what) {
        raise_error(vm, E_TypeError, "sum() can't sum %s.join(seq) instead]", what);
        return false;
    }
    return true;
}

Maybe builtins_sum(VM *vm, Value *args, int n)
{
    (void)n;
    Each each;
    CHECK(each_begin(vm, args[0], &each));
    CHECK(check_start(vm, args[1]));
    Value total = args[1], item;
    if (is_int(total)) {
        total = TRY(sum_ints(vm, &each, total, &item));
    } else {
        item = TRY(each_next(vm, &each));
    }
    while (item != NOTHING) {
        if (is_inline_float(total) || is_exact(total, T_float)) {
            total = TRY(sum_floats(vm, &each, total, &item));
            if (item == NOTHING) {
                break;
            }
        }
        total = TRY(op_add(vm, total, item));
        item = TRY(each_next(vm, &each));
    }
    return just(total);
}

// ---- min and max

RAISES static Tri is_better(VM *vm, Value a, Value b, CompareOp op)
{
    if (both_int(a, b)) {
        return tri(op == CMP_LT ? (SWord)a < (SWord)b : (SWord)a > (SWord)b);
    }
    return op_compare_true(vm, a, b, op);
}

// args: key, default, positional…
RAISES static Maybe extreme(VM *vm, Value *args, int n, const char *name, CompareOp op)
{
    Value key = args[0], fallback = args[1];
    int given = n - 2;
    if (given == 0) {
        return raise_error(vm, E_TypeError, "%s expected at least 1 argument, got 0", name);
    }
    if (given > 1 && fallback != ABSENT) {
        return raise_error(
            vm, E_TypeError,
            "Cannot specify a default for %s() with multiple positional arguments", name);
    }
    Each each = {0};
    if (given == 1) {
        CHECK(each_begin(vm, args[2], &each));
    }
    Value best = ABSENT, best_key = ABSENT;
    for (int i = 2;;) {
        Value item = given == 1 ? TRY(each_next(vm, &each)) : i < n ? args[i++] : NOTHING;
        if (item == NOTHING) {
            break;
        }
        Value item_key = key == NONE ? item : TRY(call_1(vm, key, item));
        if (best == ABSENT || TRY_TRI(is_better(vm, item_key, best_key, op))) {
            best = item;
            best_key = item_key;
        }
    }
    if (best != ABSENT) {
        return just(best);
    }
    if (fallback != ABSENT) {
        return just(fallback);
    }
    return raise_error(vm, E_ValueError, "%s() iterable argument is empty", name);
}

Maybe builtins_min(VM *vm, Value *args, int n)
{
    return extreme(vm, args, n, "min", CMP_LT);
}

Maybe builtins_max(VM *vm, Value *args, int n)
{
    return extreme(vm, args, n, "max", CMP_GT);
}

// args: keywords, positional…  The keywords are those of list.sort, which also refuses others.
Maybe builtins_sorted(VM *vm, Value *args, int n)
{
    if (n != 2) {
        return raise_error(vm, E_TypeError, "sorted expected 1 argument, got %d", n - 1);
    }
    List *list = TRY_PTR(list_from_iterable(vm, args[1]));
    if (as_dict(args[0])->used == 0) {
        CHECK(list_sort(vm, list, NONE, false));
        return just_obj(list);
    }
    Value name = TRY(str_intern_c(vm, "sort"));
    Value sort = TRY(attr_get(vm, from_obj(list), name));
    (void)TRY(call_spread(vm, sort, vm->empty_tuple, args[0]));
    return just_obj(list);
}
