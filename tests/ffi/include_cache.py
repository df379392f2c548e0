# ours: CPython has no module ffi
# words: 64
"""The cache of ffi.include: the same declarations without a compiler; damaged files are ignored."""
import os
import shutil
import subprocess
import sys
import tempfile

if not shutil.which("cc"):
    print("skipped: no C compiler")
    sys.exit()

HEADER = """
struct later;
typedef struct { int x; union { float f; unsigned bits : 3; }; struct later *next; } item;
struct later { item pair[2]; const char *names[3]; unsigned low : 5, : 3, high : 20; char tail[]; };
enum color { RED, GREEN = -5 };
typedef int (*compare)(const item *a, const item *b);
typedef union { int *i; const char *s; } any __attribute__((transparent_union));
typedef struct self { struct self *(*clone)(struct self *, ...); } self;
int sum(const item *items, unsigned long count) __attribute__((nonnull(1), access(read_only, 1, 2)));
int old_name(int value) __asm__("abs");
void *make(void) __attribute__((malloc(unmake, 1)));
extern item things[4], *more;
static const int NUMBER = 12;
int noproto();
long double complicated(int (*(*f)(int))[3], _Complex double z, va_list ap);
#define TEXT "text"
#define SQUARE(x) ((x) * (x))
#define SHIFTED (NUMBER << 2)
#define INVALID ((void *)-1)
int impossible(unknown_t a);
"""
SCRIPT = """
import ffi, sys
ffi.include(sys.argv[1])
for kind, name, type in ffi.declarations():
    print(kind, ffi.getctype(type, name), type.size, type.align, type.args, type.fields, type.enumerators)
later = ffi.typeof("struct later")
print(later.size, later.fields, ffi.typeof("struct self") is ffi.typeof("self"), ffi.typeof("item *").item.fields)
print(ffi.constant("TEXT"), ffi.constant("SHIFTED"), ffi.constant("INVALID"), ffi.constant("GREEN"), ffi.C.NUMBER)
print(ffi.C.old_name(-3), ffi.skipped() != [])
thing = ffi.new("struct later *", {"pair": [{"x": 1, "bits": 5}], "low": 31, "high": 7})
print(thing.pair[0].bits, thing.low, thing.high, len(thing.pair))
"""

with tempfile.TemporaryDirectory() as folder:
    header = os.path.join(folder, "things.h")
    with open(header, "w") as file:
        file.write("#include <stdarg.h>\n" + HEADER)
    environment = {**os.environ, "XDG_CACHE_HOME": folder}

    def run(script=SCRIPT, **more):
        done = subprocess.run([sys.executable, "-c", script, header], env={**environment, **more},
                              capture_output=True, text=True)
        return done.stdout + done.stderr

    first = run()
    print(len(first.splitlines()), first.splitlines()[-3:])
    cache = os.path.join(folder, "krait")
    name = os.path.join(cache, os.listdir(cache)[0])
    print(len(os.listdir(cache)), run() == first)

    # no compiler is needed, also when something was declared before
    nothing = os.path.join(folder, "empty")
    os.mkdir(nothing)
    print(run(PATH=nothing) == first)
    print(run("import ffi, sys; ffi.cdef('struct later;'); ffi.include(sys.argv[1])\n"
              "print(ffi.sizeof('struct later'))", PATH=nothing).strip())

    with open(name, "rb") as file:
        whole = file.read()
    start = whole.index(b"\n\n")
    same = []
    for cut in 0, 5, start, start + 2, start + 9, start + 40, len(whole) // 2, len(whole) - 1:
        for damaged in whole[:cut], whole[:cut] + b"\xff" + whole[cut + 1:], whole + b"x":
            with open(name, "wb") as file:
                file.write(damaged)
            same.append(run() == first)
    print(all(same), len(same))

    # written again when the header changed
    with open(header, "a") as file:
        file.write("typedef int added;\n")
    print("added" in run(), "added" in run(PATH=nothing))
