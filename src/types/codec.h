// codec — converting between text and bytes: what the codec files share, and partial decoding
// for the io module.
#pragma once

#include "base/buf.h"
#include "core/object.h"

enum CodecFlags {
    CODEC_RUNS = 1,  // neighbouring characters that cannot be encoded are one error
    CODEC_BOM = 2,   // written at the start, skipped when reading
    CODEC_BIG = 4,   // big-endian units
    CODEC_HOST = 8,  // units in host order unless a BOM says otherwise
    // COMPAT: an error of surrogateescape begins at the first character it cannot escape.
    CODEC_PARTIAL_ESCAPE = 16,
};

typedef struct Coding Coding;
typedef struct Codec {
    const char *label;          // in messages
    bool (*decode)(Coding *c);  // RAISES; all input, or up to a truncated end unless `final`
    bool (*put)(Coding *c, uint32_t code);  // false: cannot be encoded; nothing written
    unsigned flags;
    const char *aliases;
} Codec;

// One running conversion.
struct Coding {
    VM *vm;
    const Codec *codec;
    const char *label;   // codec->label, or that of the byte order found
    const char *errors;  // NULL: strict
    Value input;  // the str to encode; the bytes to decode, ABSENT before the first error
    const uint8_t *data;
    size_t size, at;  // bytes
    ByteOrder order;
    bool final;  // the end of the input is the end of the data
    Buf out;
};

// Meets malformed input data[start:end]: appends what the error handler gives, moves c->at.
RAISES bool coding_decode_error(Coding *c, size_t start, size_t end, const char *reason);
// The same for characters at byte offsets [start, end) of the text that cannot be encoded.
RAISES bool coding_encode_error(Coding *c, size_t start, size_t end, const char *reason);

// The C text of the arguments `encoding` and `errors`, NULL for ABSENT. ValueError or
// UnicodeEncodeError for what cannot be a name.
RAISES bool codec_arguments(VM *vm, Value encoding, Value errors, const char **encoding_name,
                            const char **errors_name);
// The codec with that name in any spelling; NULL: none of the built-in ones.
const Codec *codec_find(const char *name);
// Lower case, runs of other characters than letters, digits and '.' become one '_'.
void codec_normalize(const char *name, char *out, size_t room);

// Decodes as bytes_decode(); with `final` false a truncated character at the end is left over
// and *used says how many bytes were taken.
RAISES Maybe codec_decode_partial(VM *vm, const uint8_t *data, size_t size,
                                  const char *encoding, const char *errors, bool final,
                                  size_t *used);
// The handler that codecs.register_error() stored; LookupError when there is none.
RAISES Maybe codec_error_handler(VM *vm, const char *name);
