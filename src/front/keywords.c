// keywords — the reserved words as texts.

#include "front/keywords.h"

#include <stddef.h>

const char *const keyword_texts[] = {
#define KEYWORD(name, text, doc) text,
#include "front/tokens.def"
    NULL,
};
