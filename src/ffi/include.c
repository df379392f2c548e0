// include — ffi.include(): headers through the C compiler's preprocessor.
//
// The output of `cc -E -dD` is parsed leniently, so that a declaration nobody can use from here
// does not lose the others. The cache folder keeps the declarations that were found, and the text
// for programs that have declared something before; both together with time and size of every
// file they came from: while these stay the same no compiler is needed.

#include "ffi/include.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/hash.h"
#include "ffi/cdecl.h"
#include "py.h"

extern char **environ;

typedef struct Include {
    const char *compiler;
    const char *words[64];  // command line, NULL at the end
    Buf source;             // #include lines
    Buf text;               // what came out
    Buf table;              // the declarations in it, or empty (cdecl_save)
    char cache[600];        // file name, or ""
} Include;

// ---- running the compiler

static void close_both(int pipe_ends[2])
{
    close(pipe_ends[0]);
    close(pipe_ends[1]);
}

static void read_all(int from, Buf *out)
{
    for (;;) {
        char *room = buf_reserve(out, 65536);
        ssize_t size = room ? read(from, room, 65536) : 0;
        if (size > 0) {
            out->size += (size_t)size;
        } else if (size == 0 || errno != EINTR) {
            return;
        }
    }
}

// Starts the command with these three files; 0 or an errno.
static int start(Include *include, int in, int out, int err, pid_t *child)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, 0);
    posix_spawn_file_actions_adddup2(&actions, out, 1);
    posix_spawn_file_actions_adddup2(&actions, err, 2);
    int error = posix_spawnp(child, include->compiler, &actions, NULL,
                             (char *const *)include->words, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

RAISES static bool report(VM *vm, Include *include, FILE *errors)
{
    char text[1500];
    rewind(errors);
    size_t size = fread(text, 1, sizeof(text) - 1, errors);
    text[size] = 0;
    Value message = TRYB(str_decode_utf8(vm, text, size, "replace"));
    message = TRYB(str_from_format(vm, "%s -E failed: %S", include->compiler, message));
    Value exception = TRYB(exception_new(vm, as_type(vm->roots[ROOT_cdef_error]), &message, 1));
    return !raised(raise_object(vm, exception));
}

RAISES static bool cannot_run(VM *vm, const Include *include, int error)
{
    Value name = TRYB(str_decode_fs(vm, include->compiler));
    if (error == ENOENT) {
        return !raised(raise_error(vm, E_FileNotFoundError,
                                   "ffi.include() needs a C compiler: there is no '%S'", name));
    }
    return !raised(raise_errno_path(vm, error, name));
}

RAISES static bool preprocess_with(VM *vm, Include *include, int source, FILE *errors)
{
    int out[2];
    if (pipe2(out, O_CLOEXEC) != 0) {
        return !raised(raise_errno(vm, errno));
    }
    pid_t child;
    int error = start(include, source, out[1], fileno(errors), &child);
    if (error) {
        close_both(out);
        return cannot_run(vm, include, error);
    }
    close(out[1]);
    read_all(out[0], &include->text);
    close(out[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    if (include->text.failed) {
        return !raised(raise_memory(vm));
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {  // posix_spawn may find out late
        return cannot_run(vm, include, ENOENT);
    }
    return (WIFEXITED(status) && WEXITSTATUS(status) == 0) || report(vm, include, errors);
}

RAISES static bool preprocess(VM *vm, Include *include)
{
    FILE *errors = tmpfile(), *source = tmpfile();
    bool ok = false;
    if (!errors || !source ||
        fwrite(include->source.data, 1, include->source.size, source) != include->source.size ||
        fflush(source) != 0) {
        (void)raise_errno(vm, errno);
    } else {
        rewind(source);
        fcntl(fileno(errors), F_SETFD, FD_CLOEXEC);
        fcntl(fileno(source), F_SETFD, FD_CLOEXEC);
        lseek(fileno(source), 0, SEEK_SET);
        ok = preprocess_with(vm, include, fileno(source), errors);
    }
    if (errors) {
        fclose(errors);
    }
    if (source) {
        fclose(source);
    }
    return ok;
}

// ---- the cache: a line that names format and build, a line "time size name" per file, an empty
// line, CacheHead, the table, the text

typedef struct CacheHead {
    uint64_t hash, table_size;
} CacheHead;

static void put_head(Buf *out)
{
    buf_printf(out, "krait-ffi 2 %d %d %d\n", (int)CS_COUNT, (int)sizeof(CAttributes),
               (int)sizeof(void *));
}

static void cache_name(Include *include)
{
    const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    HashSeed fixed = {1, 2};
    uint64_t hash = hash_bytes(include->source.data, include->source.size, &fixed);
    for (int i = 0; include->words[i]; i++) {
        fixed.k0 = hash;
        hash = hash_bytes(include->words[i], strlen(include->words[i]), &fixed);
    }
    bool own = base && base[0] == '/';
    if (!own && (!home || home[0] != '/')) {
        return;
    }
    int size = snprintf(include->cache, sizeof(include->cache), "%s%s/krait/%016llx.ffi",
                        own ? base : home, own ? "" : "/.cache", (unsigned long long)hash);
    if (size < 0 || (size_t)size >= sizeof(include->cache)) {
        include->cache[0] = 0;
    }
}

static bool file_state(const char *name, long long *time, long long *size)
{
    struct stat info;
    if (stat(name, &info) != 0) {
        return false;
    }
    *time = (long long)info.st_mtime;
    *size = (long long)info.st_size;
    return true;
}

// Is every file that the cached text came from as it was? *text: behind the list.
static bool is_fresh(char *at, char *end, char **text)
{
    Buf head = {0};
    put_head(&head);
    size_t size = head.size;
    bool same = !head.failed && (size_t)(end - at) > size && memcmp(at, head.data, size) == 0;
    buf_free(&head);
    if (!same) {
        return false;
    }
    for (at += size; at < end && *at != '\n';) {
        char *line_end = memchr(at, '\n', (size_t)(end - at));
        long long time, bytes, time_now, bytes_now;
        int used = 0;
        if (!line_end) {
            return false;
        }
        *line_end = 0;
        if (sscanf(at, "%lld %lld %n", &time, &bytes, &used) != 2 || !used ||
            !file_state(at + used, &time_now, &bytes_now) || time != time_now ||
            bytes != bytes_now) {
            return false;
        }
        at = line_end + 1;
    }
    *text = at + 1;
    return at < end;
}

static uint64_t content_hash(const char *bytes, size_t size)
{
    static const HashSeed fixed = {3, 4};
    return hash_bytes(bytes, size, &fixed);
}

static bool split_content(Include *include, const char *content, size_t size)
{
    CacheHead head;
    if (size < sizeof(head)) {
        return false;
    }
    memcpy(&head, content, sizeof(head));
    content += sizeof(head);
    size -= sizeof(head);
    if (head.table_size > size || head.hash != content_hash(content, size)) {
        return false;
    }
    buf_append(&include->table, content, (size_t)head.table_size);
    buf_append(&include->text, content + head.table_size, size - (size_t)head.table_size);
    return !include->table.failed && !include->text.failed;
}

static bool read_cache(Include *include)
{
    int file = include->cache[0] ? open(include->cache, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) {
        return false;
    }
    Buf all = {0};
    read_all(file, &all);
    close(file);
    char *text = NULL;
    bool ok = !all.failed && all.size && is_fresh(all.data, all.data + all.size, &text);
    ok = ok && split_content(include, text, (size_t)(all.data + all.size - text));
    buf_free(&all);
    return ok;
}

// The names in line markers (`# 1 "name"`), each once as far as they follow one another.
static void list_files(const Buf *text, Buf *out)
{
    const char *at = text->data, *end = at + text->size;
    char name[1024];
    Buf seen = {0};
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        line_end = line_end ? line_end : end;
        unsigned line;
        long long time, size;
        int used = 0;
        if (*at == '#' && line_end - at < 1000 &&
            sscanf(at, "# %u \"%1000[^\"\n]%n", &line, name, &used) == 2 && used &&
            name[0] != '<') {
            char key[1026];
            snprintf(key, sizeof(key), "\n%s\n", name);
            const char *known = buf_text(&seen);
            if (known && !strstr(known, key) && file_state(name, &time, &size)) {
                buf_append(&seen, key, strlen(key));
                buf_printf(out, "%lld %lld %s\n", time, size, name);
            }
        }
        at = line_end + 1;
    }
    out->failed |= seen.failed;
    buf_free(&seen);
}

// Failing to write a cache is no error: it is written again next time.
static void write_cache(Include *include)
{
    char temporary[640];
    if (!include->cache[0]) {
        return;
    }
    for (char *slash = include->cache + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = 0;
        mkdir(include->cache, 0777);
        *slash = '/';
    }
    Buf out = {0};
    put_head(&out);
    list_files(&include->text, &out);
    buf_char(&out, '\n');
    size_t start = out.size;
    CacheHead head = {.table_size = include->table.size};
    buf_append(&out, (const char *)&head, sizeof(head));
    buf_append(&out, include->table.data ? include->table.data : "", include->table.size);
    buf_append(&out, include->text.data ? include->text.data : "", include->text.size);
    if (!out.failed) {
        char *content = out.data + start + sizeof(head);
        head.hash = content_hash(content, (size_t)(out.data + out.size - content));
        memcpy(out.data + start, &head, sizeof(head));
    }
    snprintf(temporary, sizeof(temporary), "%s.%d", include->cache, (int)getpid());
    int file = out.failed ? -1 : open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file >= 0) {
        size_t done = 0;
        while (done < out.size) {
            ssize_t size = write(file, out.data + done, out.size - done);
            if (size < 0 && errno != EINTR) {
                break;
            }
            done += size > 0 ? (size_t)size : 0;
        }
        if (close(file) != 0 || done < out.size || rename(temporary, include->cache) != 0) {
            unlink(temporary);
        }
    }
    buf_free(&out);
}

// ---- the function

RAISES static bool add_header(VM *vm, Include *include, Value header)
{
    if (!is_str(header)) {
        return !raised(
            raise_error(vm, E_TypeError, "the name of a header is a str, not %T", header));
    }
    const char *name = TRYB_PTR(str_to_c(vm, header));
    if (strchr(name, '\n') || !name[0]) {
        return !raised(raise_error(vm, E_ValueError, "not the name of a header: %R", header));
    }
    bool quoted = name[0] == '"' || name[0] == '<';
    bool path = name[0] == '/' || name[0] == '.';
    const char *open = quoted ? ""
                       : path ? "\""
                              : "<",
               *close = quoted ? ""
                        : path ? "\""
                               : ">";
    buf_printf(&include->source, "#include %s%s%s\n", open, name, close);
    return true;
}

RAISES static bool fill_command(VM *vm, Include *include, Value compiler, Value flags)
{
    static const char *const fixed[] = {"-E", "-dD", "-x", "c", "-"};
    const char *chosen = getenv("CC");
    include->compiler = compiler != NONE ? TRYB_PTR(str_to_c(vm, compiler))
                        : chosen && chosen[0] && !strchr(chosen, ' ') ? chosen
                                                                      : "cc";
    size_t count = 0;
    include->words[count++] = include->compiler;
    Tuple *more = TRYB_PTR(tuple_from_iterable(vm, flags));
    if (more->size > 50) {
        return !raised(raise_error(vm, E_ValueError, "too many compiler flags"));
    }
    for (size_t i = 0; i < more->size; i++) {
        if (!is_str(more->items[i])) {
            return !raised(raise_error(vm, E_TypeError, "compiler flags are a list of str"));
        }
        include->words[count++] = TRYB_PTR(str_to_c(vm, more->items[i]));
    }
    for (size_t i = 0; i < ARRAY_LENGTH(fixed); i++) {
        include->words[count++] = fixed[i];
    }
    return true;
}

RAISES static bool run_include(VM *vm, Include *include, bool use_cache)
{
    if (include->source.failed) {
        return !raised(raise_memory(vm));
    }
    if (use_cache) {
        cache_name(include);
    }
    bool is_first = cdecl_is_empty(vm);
    bool cached = read_cache(include);
    if (cached && is_first && include->table.size) {
        Tri done = cdecl_restore(vm, include->table.data, include->table.size);
        if (done != TRI_NO) {
            // An empty text, so that what was remembered of types is forgotten.
            return done == TRI_YES && cdecl_parse(vm, "", 0, "<include>", 0);
        }
    }
    if (!cached) {
        buf_clear(&include->text);
        buf_clear(&include->table);
        CHECKB(preprocess(vm, include));
    }
    CHECKB(cdecl_parse(vm, include->text.data, include->text.size, "<include>",
                       CPARSE_PREPROCESSED | CPARSE_LENIENT));
    bool is_new = !cached;
    if (is_first && !include->table.size) {
        if (cdecl_save(vm, &include->table)) {
            is_new = true;
        } else {
            buf_clear(&include->table);
        }
    }
    if (is_new) {
        write_cache(include);
    }
    return true;
}

Maybe ffi_include(VM *vm, Value *args, int n)
{
    Include include = {0};
    if (n <= 3) {
        return raise_error(vm, E_TypeError, "include() needs the name of a header");
    }
    // str objects of the flags stay reachable through args while their text is used.
    Value flags = from_obj(TRY_PTR(tuple_from_iterable(vm, args[1])));
    bool ok = fill_command(vm, &include, args[0], flags);
    for (int i = 3; ok && i < n; i++) {
        ok = add_header(vm, &include, args[i]);
    }
    ok = ok && run_include(vm, &include, args[2] == TRUE_);
    buf_free(&include.source);
    buf_free(&include.text);
    buf_free(&include.table);
    args[1] = flags;
    return ok ? just(NONE) : RAISED;
}
