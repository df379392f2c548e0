// math — the functions of module math that are not in math.c; its table has their signatures.
#pragma once

#include "core/object.h"

// math_integers.c
RAISES Maybe math_gcd(VM *vm, Value *args, int n);
RAISES Maybe math_lcm(VM *vm, Value *args, int n);
RAISES Maybe math_factorial(VM *vm, Value *args, int n);
RAISES Maybe math_isqrt(VM *vm, Value *args, int n);
RAISES Maybe math_comb(VM *vm, Value *args, int n);
RAISES Maybe math_perm(VM *vm, Value *args, int n);

// math_sums.c
RAISES Maybe math_fsum(VM *vm, Value *args, int n);
RAISES Maybe math_prod(VM *vm, Value *args, int n);
RAISES Maybe math_sumprod(VM *vm, Value *args, int n);
RAISES Maybe math_hypot(VM *vm, Value *args, int n);
RAISES Maybe math_dist(VM *vm, Value *args, int n);
