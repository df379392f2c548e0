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
    unsigned char carry = 0;
    size_t i = 0;
    for (; i + 4 <= bn; i += 4) {  // PERF: the carry stays in its flag between the four
        r[i] = limb_add(a[i], b[i], &carry);
        r[i + 1] = limb_add(a[i + 1], b[i + 1], &carry);
        r[i + 2] = limb_add(a[i + 2], b[i + 2], &carry);
        r[i + 3] = limb_add(a[i + 3], b[i + 3], &carry);
    }
    for (; i < bn; i++) {
        r[i] = limb_add(a[i], b[i], &carry);
    }
    return mp_add_limb(r + bn, a + bn, an - bn, carry);
}

Limb mp_sub(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn)
{
    unsigned char borrow = 0;
    for (size_t i = 0; i < bn; i++) {
        r[i] = limb_sub(a[i], b[i], &borrow);
    }
    return mp_sub_limb(r + bn, a + bn, an - bn, borrow);
}
