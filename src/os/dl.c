// dl — what the dynamic linker knows about symbols; the contract is in dl.h.
//
// A static program (STATIC_SYMBOLS) has no dynamic linker: there, the table dl_symbols.def is all.

#include "os/dl.h"

#include "base/config.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

// Symbols that the program around has registered, in front of those that the linker knows.
typedef struct Registered {
    struct Registered *next;
    void *address;
    char name[];
} Registered;

static Registered *registered;

bool dl_register(const char *name, void *address)
{
    size_t size = strlen(name) + 1;
    Registered *entry = malloc(sizeof(Registered) + size);
    if (!entry) {
        return false;
    }
    memcpy(entry->name, name, size);
    entry->address = address;
    entry->next = registered;
    registered = entry;
    return true;
}

static void *find_registered(const char *name)
{
    for (Registered *entry = registered; entry; entry = entry->next) {
        if (strcmp(entry->name, name) == 0) {
            return entry->address;
        }
    }
    return NULL;
}

#if STATIC_SYMBOLS

// ---- a static program

// Declared as what they are not, under names of their own: no header is needed for each.
#define F(name) extern char static_##name[] __asm__(#name);
#define V       F
#include "os/dl_symbols.def"
#undef F

typedef struct StaticSymbol {
    const char *name;
    char *address;
    bool is_function;
} StaticSymbol;

#undef V
#define F(name) {#name, static_##name, true},
#define V(name) {#name, static_##name, false},
static const StaticSymbol static_symbols[] = {
#include "os/dl_symbols.def"
};
#undef F
#undef V

static char process;  // its address stands for the one library there is
static char open_error[160];

void *dl_open(const char *name, int flags)
{
    (void)flags;
    static const char *const linked[] = {"c", "m", "pthread", "dl", "rt"};
    const char *slash = name ? strrchr(name, '/') : NULL;
    const char *base = slash ? slash + 1 : name;
    base = base && strncmp(base, "lib", 3) == 0 ? base + 3 : base;
    size_t length = base ? strcspn(base, ".") : 0;
    for (size_t i = 0; base && i < ARRAY_LENGTH(linked); i++) {
        if (length == strlen(linked[i]) && memcmp(base, linked[i], length) == 0) {
            return &process;
        }
    }
    (void)snprintf(open_error, sizeof open_error,
                   "%.60s: cannot be loaded: this program is linked statically, and calls only "
                   "the functions linked into it",
                   name ? name : "");
    return name ? NULL : &process;
}

const char *dl_error(void)
{
    return open_error;
}

void *dl_symbol(void *handle, const char *name)
{
    (void)handle;
    void *found = find_registered(name);
    for (size_t i = 0; !found && i < ARRAY_LENGTH(static_symbols); i++) {
        if (strcmp(static_symbols[i].name, name) == 0) {
            found = static_symbols[i].address;
        }
    }
    return found;
}

void dl_close(void *handle)
{
    (void)handle;
}

DlSymbolKind dl_symbol_kind(void *address, size_t *size)
{
    *size = 0;
    for (size_t i = 0; i < ARRAY_LENGTH(static_symbols); i++) {
        if (static_symbols[i].address == address) {
            return static_symbols[i].is_function ? DL_FUNCTION : DL_OBJECT;
        }
    }
    return DL_UNKNOWN;
}

const char *dl_path(void *handle)
{
    (void)handle;
    return NULL;
}

void *dl_versioned(void *handle, const char *name, const char *version)
{
    (void)handle;
    (void)name;
    (void)version;
    return NULL;
}

const char *dl_file_of(void *address)
{
    (void)address;
    return NULL;
}

void *dl_linked_symbol(const char *name)
{
    (void)name;
    return NULL;
}

#else

// ---- with a dynamic linker

void *dl_open(const char *name, int flags)
{
    return dlopen(name, flags);
}

const char *dl_error(void)
{
    return dlerror();
}

void *dl_symbol(void *handle, const char *name)
{
    void *found = handle == RTLD_DEFAULT ? find_registered(name) : NULL;
    return found ? found : dlsym(handle, name);
}

void dl_close(void *handle)
{
    dlclose(handle);
}

#if defined(__GLIBC__)

#include <elf.h>
#include <link.h>

DlSymbolKind dl_symbol_kind(void *address, size_t *size)
{
    Dl_info info;
    ElfW(Sym) *symbol = NULL;
    *size = 0;
    if (!dladdr1(address, &info, (void **)&symbol, RTLD_DL_SYMENT) || !symbol ||
        info.dli_saddr != address) {
        return DL_UNKNOWN;
    }
    *size = symbol->st_size;
    int kind = symbol->st_info & 15;  // ELF32_ST_TYPE and ELF64_ST_TYPE alike
    return kind == STT_FUNC || kind == STT_GNU_IFUNC ? DL_FUNCTION
           : kind == STT_OBJECT                      ? DL_OBJECT
                                                     : DL_UNKNOWN;
}

const char *dl_path(void *handle)
{
    struct link_map *map = NULL;
    return dlinfo(handle, RTLD_DI_LINKMAP, &map) == 0 && map && map->l_name[0] ? map->l_name
                                                                               : NULL;
}

#else

DlSymbolKind dl_symbol_kind(void *address, size_t *size)
{
    (void)address;
    *size = 0;
    return DL_UNKNOWN;
}

const char *dl_path(void *handle)
{
    (void)handle;
    return NULL;
}

#endif

#if defined(__GLIBC__) || defined(__FreeBSD__)

void *dl_versioned(void *handle, const char *name, const char *version)
{
    return dlvsym(handle, name, version);
}

#else

void *dl_versioned(void *handle, const char *name, const char *version)
{
    (void)handle;
    (void)name;
    (void)version;
    return NULL;
}

#endif

const char *dl_file_of(void *address)
{
    Dl_info info;
    return dladdr(address, &info) ? info.dli_fname : NULL;
}

void *dl_linked_symbol(const char *name)
{
    static const struct {
        const char *name;
        void *address;
    } linked[] = {{"atexit", (void *)atexit},
                  {"at_quick_exit", (void *)at_quick_exit},
                  {"pthread_atfork", (void *)pthread_atfork},
                  {"stat", (void *)stat},
                  {"fstat", (void *)fstat},
                  {"lstat", (void *)lstat}};
    for (size_t i = 0; i < ARRAY_LENGTH(linked); i++) {
        if (strcmp(linked[i].name, name) == 0) {
            return linked[i].address;
        }
    }
    return NULL;
}

#endif
