// module_cache — compiled modules in files, NAME.krait-1.krc in __pycache__ beside the source.

#include "vm/module_cache.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arch.h"
#include "front/image.h"
#include "py.h"
#include "vm/code.h"
#include "vm/opcode.h"
#include "vm/verify.h"

enum { MAX_PATH = 4096 };

static Value sys_value(VM *vm, const char *name)
{
    Maybe key = str_intern_c(vm, name);
    if (raised(key) || !vm->sys) {
        error_clear(vm);
        return NOTHING;
    }
    return dict_find_str(vm, vm->sys->dict, maybe_value(key));
}

// ---- paths

// The folder for cache files of sources in `folder`: with sys.pycache_prefix a parallel tree.
static bool cache_folder(VM *vm, const char *folder, size_t size, char *out)
{
    Value prefix = sys_value(vm, "pycache_prefix");
    int n;
    if (prefix != NOTHING && is_str(prefix) && str_size(prefix)) {
        char here[MAX_PATH] = "";
        bool absolute = folder[0] == '/';
        if (!absolute && !getcwd(here, sizeof here)) {
            return false;
        }
        n = snprintf(out, MAX_PATH, "%s%s%s%.*s", str_data(prefix), here, absolute ? "" : "/",
                     (int)size, folder);
    } else {
        n = snprintf(out, MAX_PATH, "%.*s__pycache__/", (int)size, folder);
    }
    return n > 0 && n < MAX_PATH - 1;
}

char *module_cache_path(VM *vm, const char *source)
{
    const char *slash = strrchr(source, '/'), *name = slash ? slash + 1 : source;
    const char *dot = strrchr(name, '.');
    char folder[MAX_PATH], path[MAX_PATH + 64], level[16] = "";
    if (!dot || strcmp(dot, ".py") != 0 ||
        !cache_folder(vm, source, (size_t)(name - source), folder)) {
        return NULL;
    }
    if (vm->config.optimize) {
        snprintf(level, sizeof level, ".opt-%d", vm->config.optimize > 1 ? 2 : 1);
    }
    int n = snprintf(path, sizeof path, "%s%.*s.krait-1%s.krc", folder, (int)(dot - name), name,
                     level);
    return n > 0 && (size_t)n < MAX_PATH ? strdup(path) : NULL;
}

// ---- reading

static bool read_file(const char *path, Buf *out)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0) {
        return false;
    }
    bool ok = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size >= IMAGE_HEADER &&
              st.st_size < INT32_MAX;
    char *p = ok ? buf_reserve(out, (size_t)st.st_size + 1) : NULL;
    ssize_t n = p ? read(fd, p, (size_t)st.st_size) : -1;
    close(fd);
    out->size = n > 0 ? (size_t)n : 0;
    return n > 0 && n == (ssize_t)st.st_size;
}

static uint32_t milliseconds(const struct stat *of)
{
    return (uint32_t)((uint64_t)of->st_mtim.tv_sec * 1000 +
                      (uint64_t)of->st_mtim.tv_nsec / 1000000);
}

// Is the image that of this source as it is now?
static bool is_current(const Buf *image, const struct stat *of)
{
    const uint8_t *data = (const uint8_t *)image->data;
    return memcmp(data, IMAGE_MAGIC, 4) == 0 &&
           image_u32(data + IMAGE_AT_SOURCE_MTIME) == milliseconds(of) &&
           image_u32(data + IMAGE_AT_SOURCE_SIZE) == (uint32_t)of->st_size &&
           image_u32(data + IMAGE_AT_BYTECODE) == opcode_table_hash() &&
           verify_image(data, image->size) == NULL;
}

static bool names_source(const Buf *image, const char *source)
{
    const uint8_t *data = (const uint8_t *)image->data;
    size_t size;
    const char *name =
        image_string(data, record_field(image_record(data, 0), RECORD_FILENAME), &size);
    return strlen(source) == size && memcmp(name, source, size) == 0;
}

RAISES static Maybe make_code(VM *vm, Buf *image)
{
    Value holder = TRY(bytes_from_buf(vm, image));
    return just_obj(code_from_image(vm, as_bytes(holder)->data, holder, 0));
}

Maybe module_cache_read(VM *vm, const char *source, const char *cache, const struct stat *of)
{
    Buf image = BUF_INIT;
    Maybe code = just(NOTHING);
    if (read_file(cache, &image) && is_current(&image, of) && names_source(&image, source)) {
        code = make_code(vm, &image);
    }
    buf_free(&image);
    return code;
}

Maybe module_cache_load(VM *vm, const char *path, const char *data, size_t size)
{
    const char *problem = verify_image((const uint8_t *)data, size);
    if (!problem &&
        image_u32((const uint8_t *)data + IMAGE_AT_BYTECODE) != opcode_table_hash()) {
        problem = "made by another version";
    }
    if (problem) {
        return raise_error(vm, E_ImportError, "bad compiled code in '%s': %s", path, problem);
    }
    Buf image = BUF_INIT;
    buf_append(&image, data, size);
    Maybe code = make_code(vm, &image);
    buf_free(&image);
    return code;
}

// ---- writing

// Makes the folder of a path, and with a prefix its parents.
static bool make_folders(char *path)
{
    char *slash = strrchr(path, '/');
    if (!slash || slash == path) {
        return true;
    }
    *slash = 0;
    bool ok = mkdir(path, 0777) == 0 || access(path, W_OK | X_OK) == 0 ||
              (make_folders(path) && mkdir(path, 0777) == 0);
    *slash = '/';
    return ok;
}

static bool write_all(int fd, const uint8_t *data, size_t size)
{
    while (size > 0) {
        ssize_t n = write(fd, data, size);
        if (n <= 0) {
            return false;
        }
        data += n;
        size -= (size_t)n;
    }
    return true;
}

static void put_u32(uint8_t *at, uint64_t v)
{
    for (int i = 0; i < 4; i++) {
        at[i] = (uint8_t)(v >> (8 * i));
    }
}

static bool write_image(int fd, const uint8_t *image, const struct stat *of)
{
    uint8_t header[IMAGE_HEADER];
    memcpy(header, image, sizeof header);
    put_u32(header + IMAGE_AT_SOURCE_MTIME, milliseconds(of));
    put_u32(header + IMAGE_AT_SOURCE_SIZE, (uint64_t)of->st_size);
    put_u32(header + IMAGE_AT_BYTECODE, opcode_table_hash());
    return write_all(fd, header, sizeof header) &&
           write_all(fd, image + sizeof header,
                     image_u32(image + IMAGE_AT_SIZE) - sizeof header);
}

void module_cache_write(VM *vm, Value code, const char *cache, const struct stat *of)
{
    Value dont = sys_value(vm, "dont_write_bytecode");
    if (dont == TRUE_ || (is_int(dont) && as_int(dont) != 0)) {
        return;
    }
    char path[MAX_PATH + 32], unfinished[MAX_PATH + 64];
    if ((size_t)snprintf(path, sizeof path, "%s", cache) >= sizeof path ||
        !make_folders(path)) {
        return;
    }
    snprintf(unfinished, sizeof unfinished, "%s.%ld", path, (long)getpid());
    int fd =
        open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (of->st_mode & 0666) | 0200);
    if (fd < 0) {
        return;
    }
    bool ok = write_image(fd, as_code(code)->image_data, of);
    ok = close(fd) == 0 && ok;
    if (!ok || rename(unfinished, path) != 0) {
        unlink(unfinished);
    }
}
