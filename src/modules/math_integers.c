// math_integers — the functions of module math on ints of any size.

#include "modules/math.h"

#include "base/mp.h"
#include "py.h"
#include "types/int.h"

Maybe math_gcd(VM *vm, Value *args, int n)
{
    Value result = from_small(0);
    for (int i = 0; i < n; i++) {
        result = TRY(int_gcd(vm, result, TRY(op_index(vm, args[i]))));
    }
    return just(result);
}

Maybe math_lcm(VM *vm, Value *args, int n)
{
    Value result = from_small(1);
    for (int i = 0; i < n; i++) {
        Value v = TRY(op_index(vm, args[i]));
        Value divisor = TRY(int_gcd(vm, result, v));
        if (int_sign(divisor) == 0 || int_sign(v) == 0) {
            result = from_small(0);
            continue;
        }
        result = TRY(int_mul(vm, result, TRY(int_floordiv(vm, v, divisor))));
        result = int_sign(result) < 0 ? TRY(int_sub(vm, from_small(0), result)) : result;
    }
    return just(result);
}

Maybe math_isqrt(VM *vm, Value *args, int n)
{
    (void)n;
    if (int_sign(args[0]) < 0) {
        return raise_error(vm, E_ValueError, "isqrt() argument must be nonnegative");
    }
    IntView view;
    int_view(args[0], &view);
    if (view.size == 0) {
        return just(from_small(0));
    }
    Limb *scratch;
    CHECK(int_scratch(vm, mp_isqrt_scratch(view.size), &scratch));
    Int *root = TRY_PTR(int_alloc(vm, (view.size + 1) / 2));
    root->size = (uint32_t)mp_isqrt(root->limbs, view.limbs, view.size, NULL, scratch);
    return just(int_normalize(root));
}

// ---- products of consecutive numbers

RAISES static bool check_limbs(VM *vm, size_t limbs, size_t scratch)
{
    if (limbs > UINT32_MAX || scratch > SIZE_MAX / sizeof(Limb) / 4) {
        raise_memory(vm);
        return false;
    }
    return true;
}

// n (n-1) … (n-k+1), k <= n
RAISES static Maybe falling(VM *vm, uint64_t n, uint64_t k)
{
    size_t limbs = mp_perm_limbs(n, k), needed = mp_perm_scratch(n, k);
    CHECK(check_limbs(vm, limbs, needed));
    Limb *scratch;
    CHECK(int_scratch(vm, needed, &scratch));
    Int *product = TRY_PTR(int_alloc(vm, limbs));
    product->size = (uint32_t)mp_perm(product->limbs, n, k, scratch);
    return just(int_normalize(product));
}

// n! / (k! (n-k)!), k <= n - k
RAISES static Maybe binomial(VM *vm, uint64_t n, uint64_t k)
{
    size_t limbs = mp_perm_limbs(n, k), needed = mp_comb_scratch(n, k);
    CHECK(check_limbs(vm, limbs, needed));
    Limb *scratch;
    CHECK(int_scratch(vm, needed, &scratch));
    Int *product = TRY_PTR(int_alloc(vm, limbs));
    product->size = (uint32_t)mp_comb(product->limbs, n, k, scratch);
    return just(int_normalize(product));
}

// For n beyond 64 bits: the same one factor after the other.
RAISES static Maybe long_product(VM *vm, Value n, uint64_t k, bool divided)
{
    Value result = from_small(1);
    for (uint64_t i = 0; i < k; i++) {
        Value step = TRY(int_from_u64(vm, i));
        result = TRY(int_mul(vm, result, TRY(int_sub(vm, n, step))));
        if (divided) {
            result = TRY(int_floordiv(vm, result, TRY(int_from_u64(vm, i + 1))));
        }
    }
    return just(result);
}

Maybe math_factorial(VM *vm, Value *args, int n)
{
    (void)n;
    uint64_t i;
    if (int_sign(args[0]) < 0) {
        return raise_error(vm, E_ValueError, "factorial() not defined for negative values");
    }
    if (!int_to_u64(args[0], &i) || i > INT64_MAX) {
        return raise_error(vm, E_OverflowError, "factorial() argument should not exceed %lld",
                           (long long)INT64_MAX);
    }
    return i < 2 ? just(from_small(1)) : falling(vm, i, i);
}

RAISES static bool check_natural(VM *vm, const char *name, Value v)
{
    if (int_sign(v) < 0) {
        raise_error(vm, E_ValueError, "%s must be a non-negative integer", name);
        return false;
    }
    return true;
}

RAISES static Maybe too_many(VM *vm, const char *name)
{
    return raise_error(vm, E_OverflowError, "%s must not exceed %lld", name,
                       (long long)INT64_MAX);
}

Maybe math_comb(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_natural(vm, "n", args[0]));
    CHECK(check_natural(vm, "k", args[1]));
    Value rest = TRY(int_sub(vm, args[0], args[1]));
    if (int_sign(rest) < 0) {
        return just(from_small(0));
    }
    Value less = int_compare(rest, args[1]) < 0 ? rest : args[1];
    uint64_t all, k;
    if (!int_to_u64(less, &k) || k > INT64_MAX) {
        return too_many(vm, "min(n - k, k)");
    }
    if (k == 0) {
        return just(from_small(1));
    }
    return int_to_u64(args[0], &all) ? binomial(vm, all, k)
                                     : long_product(vm, args[0], k, true);
}

Maybe math_perm(VM *vm, Value *args, int n)
{
    if (args[1] == NONE) {
        return math_factorial(vm, args, n);
    }
    Value count = TRY(op_index(vm, args[1]));
    CHECK(check_natural(vm, "n", args[0]));
    CHECK(check_natural(vm, "k", count));
    if (int_compare(args[0], count) < 0) {
        return just(from_small(0));
    }
    uint64_t all, k;
    if (!int_to_u64(count, &k) || k > INT64_MAX) {
        return too_many(vm, "k");
    }
    if (k == 0) {
        return just(from_small(1));
    }
    return int_to_u64(args[0], &all) ? falling(vm, all, k)
                                     : long_product(vm, args[0], k, false);
}
