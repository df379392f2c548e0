// re_fold — which characters IGNORECASE takes for the same.
//
// Two characters are the same when their lower cases are, or the full upper cases of those
// (so that s and U+017F, or K and U+212A, match each other).

#include "base/unicode.h"
#include "modules/re.h"

uint32_t re_fold(uint32_t code)
{
    if (code < 128) {
        return re_fold_ascii(code);
    }
    uint32_t upper[UNICODE_CASE_MAX];
    uint32_t lower = unicode_simple_lower(code);
    switch (lower) {  // pairs whose upper case has several characters
    case 0x1fd3:
        return 0x390;
    case 0x1fe3:
        return 0x3b0;
    case 0xfb05:
        return 0xfb06;
    }
    return unicode_upper(lower, upper) == 1 ? unicode_simple_lower(upper[0]) : lower;
}

bool re_is_cased(uint32_t code)
{
    if (code < 128) {
        return unicode_ascii_is(code, CHAR_UPPER | CHAR_LOWER);
    }
    uint32_t upper[UNICODE_CASE_MAX];
    return re_fold(code) != code || code == 0x390 || code == 0x3b0 || code == 0xfb06 ||
           unicode_simple_upper(code) != code || unicode_upper(code, upper) != 1 ||
           unicode_simple_title(code) != code;
}
