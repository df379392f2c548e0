// mp_add — comparison, addition and subtraction of naturals.

#include "base/mp.h"

int mp_compare(const Limb *a, size_t an, const Limb *b, size_t bn)
{
    an = mp_normalize(a, an);
    bn = mp_normalize(b, bn);
    if (an != bn) {
        return an < bn ? -1 : 1;
    }
    while (an-- > 0) {
        if (a[an] != b[an]) {
            return a[an] < b[an] ? -1 : 1;
        }
    }
    return 0;
}

Limb mp_add_limb(Limb *r, const Limb *a, size_t n, Limb b)
{
    for (size_t i = 0; i < n; i++) {
        b = __builtin_add_overflow(a[i], b, &r[i]);
    }
    return b;
}

Limb mp_sub_limb(Limb *r, const Limb *a, size_t n, Limb b)
{
    for (size_t i = 0; i < n; i++) {
        b = __builtin_sub_overflow(a[i], b, &r[i]);
    }
    return b;
}

Limb mp_add(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn)
{
    Limb carry = 0;
    for (size_t i = 0; i < bn; i++) {
        Limb sum;
        Limb first = __builtin_add_overflow(a[i], b[i], &sum);
        carry = first | __builtin_add_overflow(sum, carry, &r[i]);
    }
    return mp_add_limb(r + bn, a + bn, an - bn, carry);
}

Limb mp_sub(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn)
{
    Limb borrow = 0;
    for (size_t i = 0; i < bn; i++) {
        Limb difference;
        Limb first = __builtin_sub_overflow(a[i], b[i], &difference);
        borrow = first | __builtin_sub_overflow(difference, borrow, &r[i]);
    }
    return mp_sub_limb(r + bn, a + bn, an - bn, borrow);
}
