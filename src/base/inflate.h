// inflate — decompression of deflate data (RFC 1951).
#pragma once

#include <stdbool.h>
#include <stddef.h>

// Expands raw deflate data (no zlib or gzip header) of which the expanded size is known. False when
// the data is broken, or does not give exactly `size` bytes; `out` then holds anything. Reads
// nothing outside of data and writes nothing outside of out.
bool inflate_all(const unsigned char *data, size_t data_size, unsigned char *out, size_t size);

// The same for the first `size` bytes of what the data gives.
bool inflate_start(const unsigned char *data, size_t data_size, unsigned char *out,
                   size_t size);
