// memory — mmap, and the memory limits of rlimits and control groups.
#include "os/memory.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

size_t os_page_size(void)
{
    long size = sysconf(_SC_PAGESIZE);
    return size > 0 ? (size_t)size : 4096;
}

void *os_map(size_t size, size_t align)
{
    size_t room, slack = align > os_page_size() ? align : 0;
    if (__builtin_add_overflow(size, slack, &room)) {
        return NULL;
    }
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    char *base = mmap(NULL, room, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (base == MAP_FAILED) {
        return NULL;
    }
    size_t before = (size_t)(slack ? -(uintptr_t)base & (align - 1) : 0);
    if (before) {
        munmap(base, before);
    }
    if (room - before > size) {
        munmap(base + before + size, room - before - size);
    }
    return base + before;
}

void os_unmap(void *address, size_t size)
{
    munmap(address, size);
}

bool os_discard(void *address, size_t size)
{
    // WHY: a fresh mapping over the old one and not madvise(MADV_DONTNEED): only Linux promises
    // zeroes for the latter, and qemu's user mode ignores it.
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
    return mmap(address, size, PROT_READ | PROT_WRITE, flags, -1, 0) != MAP_FAILED;
}

uint64_t os_physical_memory(void)
{
    long pages = sysconf(_SC_PHYS_PAGES);
    return pages > 0 ? (uint64_t)pages * os_page_size() : 0;
}

static uint64_t smaller(uint64_t a, uint64_t b)  // 0 means none
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

static uint64_t resource_limit(int resource)
{
    struct rlimit limit;
    if (getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
        return 0;
    }
    return limit.rlim_cur;
}

// Reads a small file into a NUL-terminated buffer; false when it cannot be read.
static bool read_small(const char *path, char *buffer, size_t size)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return false;
    }
    ssize_t n = read(fd, buffer, size - 1);
    close(fd);
    buffer[n > 0 ? n : 0] = 0;
    return n > 0;
}

// "max", or a number that is no real limit (v1 says about 2^63 for "none"): 0.
static uint64_t parse_limit(const char *text)
{
    char *end;
    uint64_t bytes = strtoull(text, &end, 10);
    return end == text || bytes >= (uint64_t)1 << 60 ? 0 : bytes;
}

// The smallest limit in the directory `root` + `path` and its parents up to `root`.
static uint64_t group_limit(const char *root, const char *path, const char *file)
{
    uint64_t limit = 0;
    char name[768], text[64];
    size_t size = strlen(path);
    if (size > 512) {
        return 0;
    }
    for (;;) {
        while (size && path[size - 1] == '/') {
            size--;
        }
        snprintf(name, sizeof name, "%s%.*s/%s", root, (int)size, path, file);
        if (read_small(name, text, sizeof text)) {
            limit = smaller(limit, parse_limit(text));
        }
        if (size == 0) {
            return limit;
        }
        while (size && path[size - 1] != '/') {
            size--;
        }
    }
}

// Lines of /proc/self/cgroup are "0::/path" (v2) and "n:list,of,controllers:/path" (v1).
static uint64_t cgroup_limit(void)
{
    char text[4096];
    uint64_t limit = 0;
    if (!read_small("/proc/self/cgroup", text, sizeof text)) {
        return 0;
    }
    char *rest = NULL;
    for (char *line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        char *controllers = strchr(line, ':');
        char *path = controllers ? strchr(controllers + 1, ':') : NULL;
        if (path == NULL) {
            continue;
        }
        *path++ = 0;
        if (controllers[1] == 0) {
            limit = smaller(limit, group_limit("/sys/fs/cgroup", path, "memory.max"));
        } else if (strstr(controllers, "memory")) {
            limit = smaller(
                limit, group_limit("/sys/fs/cgroup/memory", path, "memory.limit_in_bytes"));
        }
    }
    return limit;
}

uint64_t os_memory_limit(void)
{
    uint64_t limit = smaller(resource_limit(RLIMIT_AS), resource_limit(RLIMIT_DATA));
    return smaller(limit, cgroup_limit());
}
