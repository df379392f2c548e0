// library_search — finding a shared library by its name.
//
// A name with a slash is a path. Others are tried as they are when they look like a file name,
// then as lib<name>.so, then as the newest lib<name>.so.<version> of KRAIT_LIBRARY_PATH,
// LD_LIBRARY_PATH, the linker's cache, musl's path files and the usual folders. Files that are
// linker scripts (INPUT, GROUP) are followed. ld.so.cache is read as it is in memory: strings
// and entries are checked against its size, nothing else of it is trusted.

#include "ffi/library_search.h"

#include <ctype.h>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/config.h"
#include "os/dl.h"

enum { SCRIPT_DEPTH_MAX = 8, SCRIPT_SIZE_MAX = 4096, CANDIDATES_MAX = 64 };

static const char *const usual_folders[] = {
    "/usr/local/lib", "/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/pkg/lib", NULL};

typedef struct Candidates {
    char *names[CANDIDATES_MAX];  // malloc'ed
    int count;
} Candidates;

static void *try_open(LibrarySearch *search, const char *name, int depth);

// ---- linker scripts

// The path that dlerror() names when a file is not ELF, or NULL. Writes into text.
static char *rejected_path(char *text)
{
    char *colon = strstr(text, ": ");
    if (text[0] != '/' || !colon || (!strstr(colon, "ELF") && !strstr(colon, "file too"))) {
        return NULL;
    }
    *colon = 0;
    return text;
}

static bool read_script(const char *path, char *text)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    ssize_t size = read(file, text, SCRIPT_SIZE_MAX);
    close(file);
    text[size > 0 ? size : 0] = 0;
    return size > 0 && memchr(text, 0, (size_t)size) == NULL &&
           (strstr(text, "INPUT") || strstr(text, "GROUP"));
}

// The next word of "GROUP ( a b AS_NEEDED ( c ) )", or NULL; *at moves behind it.
static char *next_word(char **at)
{
    char *p = *at + strspn(*at, " \t\r\n(),");
    size_t size = strcspn(p, " \t\r\n(),");
    if (!size) {
        return NULL;
    }
    *at = p + size;
    if (**at) {
        *(*at)++ = 0;
    }
    return p;
}

// Opens the first shared library that the script at `path` names.
static void *open_script(LibrarySearch *search, const char *path, int depth)
{
    char text[SCRIPT_SIZE_MAX + 1];
    if (depth >= SCRIPT_DEPTH_MAX || !read_script(path, text)) {
        return NULL;
    }
    char *at = strstr(text, "INPUT"), *group = strstr(text, "GROUP");
    at = !at || (group && group < at) ? group : at;
    char *end = strstr(at, "*/");
    at = end && !memchr(at, '(', (size_t)(end - at)) ? strstr(end, "(") : at;
    for (char *word; at && (word = next_word(&at));) {
        char name[300];
        if (strncmp(word, "-l", 2) == 0) {
            snprintf(name, sizeof(name), "lib%.280s.so", word + 2);
        } else if (strstr(word, ".so")) {
            snprintf(name, sizeof(name), "%.299s", word);
        } else {
            continue;
        }
        void *handle = try_open(search, name, depth + 1);
        if (handle) {
            return handle;
        }
    }
    return NULL;
}

static void *try_open(LibrarySearch *search, const char *name, int depth)
{
    void *handle = dl_open(name, search->flags);
    if (handle) {
        buf_clear(&search->path);
        buf_append(&search->path, name, strlen(name) + 1);
        return handle;
    }
    const char *message = dl_error();
    message = message ? message : "unknown error";
    size_t length = strlen(name);
    bool named = strncmp(message, name, length) == 0 && message[length] == ':';
    buf_printf(&search->attempts, "\n  %s%s%s", named ? "" : name, named ? "" : ": ", message);
    char *copy = strdup(message);
    char *path = copy ? rejected_path(copy) : NULL;
    handle = path ? open_script(search, path, depth) : NULL;
    free(copy);
    return handle;
}

// ---- versions

// Compares what follows ".so": ".10.2" is newer than ".9".
static int compare_versions(const char *a, const char *b)
{
    while (*a && *b) {
        if (isdigit((unsigned char)*a) && isdigit((unsigned char)*b)) {
            char *a_end, *b_end;
            unsigned long x = strtoul(a, &a_end, 10), y = strtoul(b, &b_end, 10);
            if (x != y) {
                return x < y ? -1 : 1;
            }
            a = a_end;
            b = b_end;
        } else if (*a != *b) {
            return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
        } else {
            a++;
            b++;
        }
    }
    return *a ? 1 : *b ? -1 : 0;
}

static const char *version_of(const char *path)
{
    const char *name = strrchr(path, '/');
    const char *version = strstr(name ? name : path, ".so");
    return version ? version + 3 : "";
}

static void add_candidate(Candidates *list, const char *folder, const char *name)
{
    if (list->count == CANDIDATES_MAX) {
        return;
    }
    size_t size = (folder ? strlen(folder) + 1 : 0) + strlen(name) + 1;
    char *path = malloc(size);
    if (path) {
        snprintf(path, size, "%s%s%s", folder ? folder : "", folder ? "/" : "", name);
        list->names[list->count++] = path;
    }
}

// "libz.so" with digits and dots behind it, for the prefix "libz.so".
static bool is_version(const char *name, const char *prefix)
{
    size_t size = strlen(prefix);
    if (strncmp(name, prefix, size) != 0) {
        return false;
    }
    const char *rest = name + size;
    return *rest == 0 || (*rest == '.' && isdigit((unsigned char)rest[1]));
}

// Candidates of a folder; without one the attempt is noted here.
static void search_folder(LibrarySearch *search, Candidates *list, const char *folder,
                          const char *prefix)
{
    DIR *stream = *folder ? opendir(folder) : NULL;
    if (!stream) {
        return;
    }
    int before = list->count;
    for (struct dirent *entry; (entry = readdir(stream));) {
        if (is_version(entry->d_name, prefix)) {
            add_candidate(list, folder, entry->d_name);
        }
    }
    closedir(stream);
    if (list->count == before) {
        buf_printf(&search->attempts, "\n  %s: no %s*", folder, prefix);
    }
}

// Folders separated by any of `separators`.
static void search_folders(LibrarySearch *search, Candidates *list, const char *folders,
                           const char *separators, const char *prefix)
{
    while (folders && *folders) {
        size_t size = strcspn(folders, separators);
        char folder[1024];
        if (size < sizeof(folder)) {
            memcpy(folder, folders, size);
            folder[size] = 0;
            search_folder(search, list, folder, prefix);
        }
        folders += size + (folders[size] != 0);
    }
}

static int newer_first(const void *a, const void *b)
{
    return -compare_versions(version_of(*(char *const *)a), version_of(*(char *const *)b));
}

static void *try_candidates(LibrarySearch *search, Candidates *list)
{
    void *handle = NULL;
    qsort(list->names, (size_t)list->count, sizeof(list->names[0]), newer_first);
    for (int i = 0; i < list->count; i++) {
        if (!handle) {
            handle = try_open(search, list->names[i], 0);
        }
        free(list->names[i]);
    }
    list->count = 0;
    return handle;
}

// ---- the linker's cache

typedef struct CacheHeader {
    char magic[20];  // "glibc-ld.so.cache1.1"
    uint32_t count, string_size;
    uint32_t unused[5];
} CacheHeader;

typedef struct CacheEntry {
    int32_t flags;
    uint32_t key, value;  // offsets of strings from the header
    uint32_t os_version;
    uint64_t hardware;
} CacheEntry;

static const char *cache_string(const char *base, size_t size, uint32_t offset)
{
    return offset < size && memchr(base + offset, 0, size - offset) ? base + offset : NULL;
}

static void read_cache(Candidates *list, const char *data, size_t size, const char *prefix)
{
    static const char magic[] = "glibc-ld.so.cache1.1";
    const char *base = memmem(data, size, magic, sizeof(magic) - 1);
    CacheHeader header;
    size_t left = base ? size - (size_t)(base - data) : 0;
    if (left < sizeof(header)) {
        return;
    }
    memcpy(&header, base, sizeof(header));
    size_t fitting = (left - sizeof(header)) / sizeof(CacheEntry);
    for (size_t i = 0; i < header.count && i < fitting; i++) {
        CacheEntry entry;
        memcpy(&entry, base + sizeof(header) + i * sizeof(entry), sizeof(entry));
        const char *key = cache_string(base, left, entry.key);
        const char *value = cache_string(base, left, entry.value);
        if (key && value && is_version(key, prefix)) {
            add_candidate(list, NULL, value);
        }
    }
}

static void search_cache(LibrarySearch *search, Candidates *list, const char *prefix)
{
    int before = list->count;
    int file = open("/etc/ld.so.cache", O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0) {
        return;
    }
    if (fstat(file, &status) == 0 && status.st_size > 0) {
        size_t size = (size_t)status.st_size;
        void *data = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
        if (data != MAP_FAILED) {
            read_cache(list, data, size, prefix);
            munmap(data, size);
        }
    }
    close(file);
    if (list->count == before) {
        buf_printf(&search->attempts, "\n  /etc/ld.so.cache: no %s*", prefix);
    }
}

// /etc/ld-musl-<arch>.path: folders separated by colons or newlines.
static void search_musl(LibrarySearch *search, Candidates *list, const char *prefix)
{
    glob_t found;
    if (glob("/etc/ld-musl-*.path", 0, NULL, &found) != 0) {
        return;
    }
    for (size_t i = 0; i < found.gl_pathc; i++) {
        char text[SCRIPT_SIZE_MAX + 1];
        int file = open(found.gl_pathv[i], O_RDONLY | O_CLOEXEC);
        ssize_t size = file < 0 ? 0 : read(file, text, SCRIPT_SIZE_MAX);
        if (file >= 0) {
            close(file);
        }
        text[size > 0 ? size : 0] = 0;
        search_folders(search, list, text, ":\n", prefix);
    }
    globfree(&found);
}

// ---- the search

static void *search_by_name(LibrarySearch *search, const char *file)
{
    Candidates list = {.count = 0};
    const char *own = search->environment ? getenv("KRAIT_LIBRARY_PATH") : NULL;
    search_folders(search, &list, own, ":", file);
    void *handle = try_candidates(search, &list);
    if (!handle) {
        handle = try_open(search, file, 0);
    }
    if (!handle) {
        search_folders(search, &list, search->environment ? getenv("LD_LIBRARY_PATH") : NULL,
                       ":;", file);
        handle = try_candidates(search, &list);
    }
    if (!handle) {
        search_cache(search, &list, file);
        search_musl(search, &list, file);
        for (int i = 0; usual_folders[i]; i++) {
            search_folder(search, &list, usual_folders[i], file);
        }
        handle = try_candidates(search, &list);
    }
    return handle;
}

void *library_search(LibrarySearch *search)
{
    const char *name = search->name;
    if (STATIC_SYMBOLS || strchr(name, '/')) {
        return try_open(search, name, 0);
    }
    bool is_file = strstr(name, ".so") || strstr(name, ".dylib");
    char file[256];
    const char *prefix = strncmp(name, "lib", 3) == 0 ? "" : "lib";
    const char *dot = search->version ? "." : "";
    int size = snprintf(file, sizeof(file), "%s%s%s%s%s", is_file ? "" : prefix, name,
                        is_file ? "" : ".so", dot, search->version ? search->version : "");
    if (size < 0 || (size_t)size >= sizeof(file)) {
        buf_printf(&search->attempts, "\n  %.40s…: the name is too long", name);
        return NULL;
    }
    void *handle = search_by_name(search, file);
    if (!handle && is_file && strncmp(name, "lib", 3) != 0) {
        handle = try_open(search, name, 0);
    }
    return handle;
}
