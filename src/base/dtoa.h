// dtoa.h — doubles to and from text, exactly.
//
// Digit generators give "digits and a point": value = 0.D1D2D3... * 10^point, so that 1.5 is
// "15" with point 1 and 0.001 is "1" with point -2. Zero is "0" with point 1. The sign of value
// is ignored; value must be finite. Digits are ASCII, not terminated, with trailing zeros
// removed (a result that rounds to zero is "0", point 1): callers pad with zeros, which is why
// a fixed buffer suffices for any precision. All results are correctly rounded, half to even on
// the exact binary value. No locale, no allocation, no rounding mode but the default one.
#pragma once

#include "base/arch.h"

// Digits of the longest exact decimal expansion of a double (767), rounded up.
#define DTOA_MAX_DIGITS 776

// Longest outputs of dtoa_repr and dtoa_to_hex, with room to spare for a terminator.
#define DTOA_REPR_SIZE 32
#define DTOA_HEX_SIZE  32

// The shortest digits that read back as value, and of those the nearest. At most 17.
// Returns their number.
int dtoa_shortest(double value, char digits[18], int *point);

// value rounded to `places` digits after the decimal point (negative: before it).
// Returns the number of digits.
int dtoa_fixed(double value, int places, char digits[DTOA_MAX_DIGITS], int *point);

// value rounded to `count` >= 1 significant digits. Returns the number of digits, <= count.
int dtoa_precision(double value, int count, char digits[DTOA_MAX_DIGITS], int *point);

// repr(float): "1.0", "-0.0", "1e+16", "1.5e-07", "inf", "-inf", "nan". Returns the size; not
// terminated.
size_t dtoa_repr(double value, char out[DTOA_REPR_SIZE]);

// round(value, places) as Python has it: the double nearest to value rounded to that many
// decimals, half to even on the exact value. Keeps the sign of zero; returns value itself when
// not finite; infinity when the result is beyond the largest double (the caller raises).
double dtoa_round(double value, int places);

// Reads the longest prefix of text that is [+-] (digits [. [digits]] | . digits) [e [+-]
// digits] or [+-] (inf | infinity | nan), letters in either case. No white space, no
// underscores. Sets *out, correctly rounded (infinity when too large, 0 when too small);
// returns the bytes consumed, 0 if nothing fits.
size_t dtoa_from_text(const char *text, size_t size, double *out);

// The double nearest to mantissa * 10^exponent.
double dtoa_from_decimal(uint64_t mantissa, int exponent);

// The double nearest to the integer with these n decimal digits * 10^exponent.
double dtoa_from_digits(const char *digits, size_t n, int64_t exponent);

// Reads "infinity", "inf" or "nan", in either case, at the start of text; returns the bytes
// consumed.
size_t dtoa_special(const char *text, size_t size, double *out);

// Reads [+-] digits, saturating far from overflow; returns the bytes consumed, 0 without digit.
size_t dtoa_read_exponent(const char *text, size_t size, int64_t *exponent);

// float.hex(): "0x1.8000000000000p+0", "-0x0.0p+0", "inf", "nan". Returns the size, no
// terminator.
size_t dtoa_to_hex(double value, char out[DTOA_HEX_SIZE]);

typedef enum { DTOA_HEX_OK, DTOA_HEX_INVALID, DTOA_HEX_OVERFLOW } DtoaHexResult;

// float.fromhex() on the whole text (white space already stripped): [+-] [0x] hex [. hex]
// [p exponent], or inf, infinity, nan. Correctly rounded.
DtoaHexResult dtoa_from_hex(const char *text, size_t size, double *out);

// IEEE binary16. to_half rounds half to even; false if a finite value is too large for it.
double dtoa_from_half(uint16_t half);
MUST_USE bool dtoa_to_half(double value, uint16_t *half);

// IEEE binary32 with overflow check: false if a finite value rounds to infinity.
MUST_USE bool dtoa_to_single(double value, float *single);
