// mp.h — arithmetic on natural numbers of any size.
//
// A natural is `const Limb *a, size_t n`: n limbs, least significant first. n may be 0 (zero)
// and, unless a contract says "normalized", the top limbs may be zero. The caller owns all
// memory; nothing here allocates. Where a function needs room to work it takes `scratch`, and
// `mp_<name>_scratch(...)` tells how many limbs (0: pass NULL). Scratch sizes are linear and
// monotone in the lengths (what is enough for some lengths is enough for all smaller ones);
// they do not overflow for inputs below SIZE_MAX / 256 limbs, which callers must check. Unless
// stated otherwise outputs may be the same array as an input (exactly equal pointers), but not
// overlap in part; "no overlap" means not even that. Signs live with the caller, except in the
// helpers of the last section.
#pragma once

#include "base/arch.h"

// ---- size and order (mp_add.c, mp_bits.c) ----

// The length of a without its zero top limbs.
static inline size_t mp_normalize(const Limb *a, size_t n)
{
    while (n > 0 && a[n - 1] == 0) {
        n--;
    }
    return n;
}

// -1, 0, 1 as a < b, a == b, a > b.
int mp_compare(const Limb *a, size_t an, const Limb *b, size_t bn);

// Bits of a: 0 for zero. 64-bit because 2^32 bits is a quarter of a 32-bit address space.
uint64_t mp_bit_length(const Limb *a, size_t n);

// Zero bits below the lowest one bit; a must not be zero.
uint64_t mp_trailing_zeros(const Limb *a, size_t n);

// Number of one bits.
uint64_t mp_popcount(const Limb *a, size_t n);

// Bit number `bit`; 0 beyond the top.
bool mp_test_bit(const Limb *a, size_t n, uint64_t bit);

// Is any of the lowest `bits` bits set? (What a right shift loses.)
bool mp_any_low_bits(const Limb *a, size_t n, uint64_t bits);

// Writes a uint64 to r (64 / LIMB_BITS limbs of room), returns the normalized length.
static inline size_t mp_from_u64(Limb *r, uint64_t v)
{
    size_t n = 0;
    while (v != 0) {
        r[n++] = (Limb)v;
        v = LIMB_BITS == 64 ? 0 : v >> (LIMB_BITS & 63);
    }
    return n;
}
#define MP_U64_LIMBS (64 / LIMB_BITS)

// The lowest 64 bits of a.
static inline uint64_t mp_low_u64(const Limb *a, size_t n)
{
    uint64_t v = n > 0 ? a[0] : 0;
    if (LIMB_BITS == 32 && n > 1) {
        v |= (uint64_t)a[1] << 32;
    }
    return v;
}

// ---- addition and subtraction (mp_add.c) ----

// r[0..an) = a + b, returns the carry (0 or 1). Needs an >= bn.
Limb mp_add(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn);

// r[0..an) = a - b, returns the borrow (0 or 1; 1 means a < b and r is modulo 2^bits).
// Needs an >= bn.
Limb mp_sub(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn);

// r[0..n) = a + b with one limb b, returns the carry.
Limb mp_add_limb(Limb *r, const Limb *a, size_t n, Limb b);

// r[0..n) = a - b with one limb b, returns the borrow.
Limb mp_sub_limb(Limb *r, const Limb *a, size_t n, Limb b);

// ---- shifts and bitwise operations (mp_bits.c) ----

// r = a << bits. Writes n + bits / LIMB_BITS + 1 limbs (all of them, the top one may be zero),
// returns the normalized length. r may equal a.
size_t mp_shift_left(Limb *r, const Limb *a, size_t n, uint64_t bits);

// r = a >> bits, rounded down. Writes max(0, n - bits / LIMB_BITS) limbs, returns the
// normalized length. r may equal a.
size_t mp_shift_right(Limb *r, const Limb *a, size_t n, uint64_t bits);

typedef enum { MP_AND, MP_OR, MP_XOR } MpBitOp;

// r = a op b as if both were infinite two's complement numbers, given as sign and magnitude.
// r has room for max(an, bn) + 1 limbs. Sets *negative to the sign of the result and returns
// the normalized length of its magnitude. (x &~ y is MP_AND with ~y = -y - 1.)
size_t mp_bitwise(MpBitOp op, Limb *r, const Limb *a, size_t an, bool a_negative, const Limb *b,
                  size_t bn, bool b_negative, bool *negative);

// ---- multiplication (mp_mul.c) ----

// r[0..n) = a * b + carry_in for one limb b, returns the top limb.
Limb mp_mul_limb(Limb *r, const Limb *a, size_t n, Limb b, Limb carry_in);

// r[0..n) += a * b, returns the limb to be added at r[n].
Limb mp_add_mul_limb(Limb *r, const Limb *a, size_t n, Limb b);

// r[0..n) -= a * b, returns the limb to be subtracted at r[n].
Limb mp_sub_mul_limb(Limb *r, const Limb *a, size_t n, Limb b);

// r[0..an+bn) = a * b, all limbs written. No overlap. a and b may be the same array, which
// uses the faster squaring.
void mp_mul(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn, Limb *scratch);
size_t mp_mul_scratch(size_t an, size_t bn);

// r = a ** exponent. r has mp_pow_limbs() limbs (SIZE_MAX: too large for any memory), scratch
// mp_pow_scratch() limbs. Returns the normalized length. No overlap.
size_t mp_pow(Limb *r, const Limb *a, size_t n, uint64_t exponent, Limb *scratch);
size_t mp_pow_limbs(const Limb *a, size_t n, uint64_t exponent);
size_t mp_pow_scratch(const Limb *a, size_t n, uint64_t exponent);

// ---- division (mp_div.c) ----

// q[0..n) = a / d, returns the remainder; d != 0. q may be NULL when only the remainder is
// wanted.
Limb mp_div_limb(Limb *q, const Limb *a, size_t n, Limb d);

// q = a / b and r = a % b. b is normalized and not zero. q has an - bn + 1 limbs if an >= bn,
// else none; r has bn limbs; both fully written. q or r may be NULL if not wanted. q, r
// distinct from each other and from b; r or q may equal a.
void mp_divmod(Limb *q, Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn,
               Limb *scratch);
size_t mp_divmod_scratch(size_t an, size_t bn);

// a mod 2^bits - 1 with 2 <= bits <= 61: the modulus of Python's numeric hash.
uint64_t mp_mod_mersenne(const Limb *a, size_t n, unsigned bits);

// ---- number theory (mp_number.c) ----

// r = greatest common divisor; r has max(an, bn) limbs. gcd(0, x) = x. Returns normalized
// length.
size_t mp_gcd(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn, Limb *scratch);
size_t mp_gcd_scratch(size_t an, size_t bn);

// r = floor of the square root; r has (n + 1) / 2 limbs, all written. Returns normalized
// length. exact, when not NULL, tells whether a was a perfect square.
size_t mp_isqrt(Limb *r, const Limb *a, size_t n, bool *exact, Limb *scratch);
size_t mp_isqrt_scratch(size_t n);

// r[0..mn) = a ** e mod m, all limbs written; m is normalized and not zero (m == 1 gives 0).
// No overlap.
void mp_pow_mod(Limb *r, const Limb *a, size_t an, const Limb *e, size_t en, const Limb *m,
                size_t mn, Limb *scratch);
size_t mp_pow_mod_scratch(size_t an, size_t mn);

// ---- products of consecutive numbers (mp_product.c) ----

// r = n (n-1) ... (n-k+1), for k <= n; the factorial of n with k = n. r has mp_perm_limbs()
// limbs (SIZE_MAX, as the scratch: too large for any memory). Returns the normalized length.
size_t mp_perm(Limb *r, uint64_t n, uint64_t k, Limb *scratch);
size_t mp_perm_limbs(uint64_t n, uint64_t k);
size_t mp_perm_scratch(uint64_t n, uint64_t k);

// r = n! / (k! (n-k)!), for k <= n. r has mp_perm_limbs(n, min(k, n - k)) limbs, which tells
// what is too large. Returns the normalized length.
size_t mp_comb(Limb *r, uint64_t n, uint64_t k, Limb *scratch);
size_t mp_comb_scratch(uint64_t n, uint64_t k);

// ---- text (mp_text.c) ----

// An upper bound of the characters mp_to_text writes; at least 1.
size_t mp_to_text_size(const Limb *a, size_t n, unsigned base);

// Writes a in base 2..36 with digits 0-9a-z and no leading zeros ("0" for zero), no terminator.
// Returns the number of characters. Linear for powers of two, else subquadratic.
size_t mp_to_text(char *text, const Limb *a, size_t n, unsigned base, Limb *scratch);
size_t mp_to_text_scratch(size_t n, unsigned base);

// Limbs mp_from_text may write for `digits` digits (or a text of that many bytes).
size_t mp_from_text_limbs(size_t digits, unsigned base);

// r = the digits of text, either case; '_' is skipped. Every other byte must be a valid digit
// of the base, which the caller has checked. Returns the normalized length.
size_t mp_from_text(Limb *r, const char *text, size_t size, unsigned base, Limb *scratch);
size_t mp_from_text_scratch(size_t digits, unsigned base);

// ---- bytes (mp_text.c) ----

// Writes the two's complement of the number into exactly `size` bytes. False if it does not
// fit: magnitude too large, or (with is_signed) no room for the sign, or negative and not
// is_signed.
MUST_USE bool mp_to_bytes(uint8_t *out, size_t size, const Limb *a, size_t n, bool negative,
                          bool little_endian, bool is_signed);

// r = the magnitude of the number in `size` bytes, r having mp_from_bytes_limbs(size) limbs.
// Sets *negative (always false unless is_signed). Returns the normalized length.
size_t mp_from_bytes(Limb *r, const uint8_t *bytes, size_t size, bool little_endian,
                     bool is_signed, bool *negative);
static inline size_t mp_from_bytes_limbs(size_t size)
{
    return size / sizeof(Limb) + 1;
}

// ---- doubles (mp_float.c) ----

// v * 2^exponent rounded once, half to even; infinity if too large. To round a number of more
// than 64 bits, give its upper 64 with the lowest one set if any bit below is.
double mp_scale(uint64_t v, int64_t exponent);

// a * 2^exponent rounded once, half to even; infinity if too large.
double mp_ldexp(const Limb *a, size_t n, int64_t exponent);

// *out = a rounded half to even. False (and *out = infinity) if that is too large for a double.
bool mp_to_double(const Limb *a, size_t n, double *out);

// a = result * 2^*exponent with 0.5 <= result < 1, correctly rounded; 0 and exponent 0 for
// zero. For logarithms of numbers beyond the range of double.
double mp_frexp(const Limb *a, size_t n, int64_t *exponent);

// *out = a / b correctly rounded (half to even, gradual underflow), b normalized and not zero.
// False (and *out = infinity) if the quotient is too large for a double.
bool mp_ratio_to_double(const Limb *a, size_t an, const Limb *b, size_t bn, double *out,
                        Limb *scratch);
size_t mp_ratio_to_double_scratch(size_t an, size_t bn);

// r = |value| truncated, r having MP_DOUBLE_LIMBS limbs; value is finite. Returns the length.
#define MP_DOUBLE_LIMBS (1024 / LIMB_BITS)
size_t mp_from_double(Limb *r, double value);

// -1, 0, 1 as a < value, ==, >. value is not NaN and may be infinite or negative (a >= 0).
int mp_compare_double(const Limb *a, size_t n, double value);
