// memory — pages from the system, and how much memory there is.
#pragma once

#include "base/arch.h"

// Size of a page in bytes (4096, 16384, 65536, …).
size_t os_page_size(void);

// Maps `size` bytes of zeroed memory at an address that is a multiple of `align`, a power of two;
// pages cost nothing until touched. NULL: none left.
MUST_USE void *os_map(size_t size, size_t align);

// Gives a mapping, or whole pages of it, back.
void os_unmap(void *address, size_t size);

// Makes whole pages read as zero again and cost nothing until touched. False: they keep their
// content (the system cannot do it).
MUST_USE bool os_discard(void *address, size_t size);

// Bytes of physical memory, or 0 when unknown.
uint64_t os_physical_memory(void);

// The smallest limit that the system sets for this process: RLIMIT_AS, RLIMIT_DATA, memory.max of
// the cgroup and its parents (v2), memory.limit_in_bytes (v1). 0: none. Reads files: ~50 us.
uint64_t os_memory_limit(void);
