// dl — what the dynamic linker knows about symbols; the contract is in dl.h.

#include "os/dl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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
