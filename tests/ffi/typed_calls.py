# ours: CPython has no module ffi
import array
import ffi

C = ffi.C
ffi.cdef("""
int abs(int value);
long labs(long);
double atof(const char *text), fabs(double), ldexp(double, int);
float fabsf(float);
size_t strlen(const char *s);
char *strcpy(char *to, const char *from);
void *memcpy(void *to, const void *from, size_t size);
int memcmp(const void *a, const void *b, size_t size);
int snprintf(char *buffer, size_t size, const char *format, ...);
typedef struct { int quot, rem; } div_t;
div_t div(int a, int b);
int toupper(int);
char *getenv(const char *name);
size_t wcslen(const wchar_t *text);
int setjmp(void *);
int open(const char *path, int flags, ...);
extern int optind;
char *strdup(const char *);
void free(void *);
""")


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


# numbers
attempt(C.abs, -4)
attempt(C.abs, True)
attempt(C.abs, 2**31)
attempt(C.abs, -2**31 - 1)
attempt(C.abs, 10**30)
attempt(C.abs, 1.0)
attempt(C.abs, "1")
attempt(C.abs, None)
attempt(C.abs)
attempt(C.abs, 1, 2)
attempt(C.labs, -2**31 + 1)
attempt(C.fabs, -1.5)
attempt(C.fabs, -3)
attempt(C.fabs, 10**400)
attempt(C.fabs, "x")
attempt(C.fabsf, -0.1)
attempt(C.fabsf, 1e39)
attempt(C.ldexp, 1.5, 4)
try:
    C.abs(value=1)
except TypeError as error:
    print(error)

# text and memory
attempt(C.strlen, "h\u00e9llo")
attempt(C.strlen, b"bytes")
attempt(C.strlen, bytearray(b"buffer\0"))
attempt(C.strlen, "a\0b")
attempt(C.strlen, b"a\0b")
attempt(C.strlen, 5)
attempt(C.strlen, 1.5)
attempt(C.strlen, ["x"])
attempt(C.memcmp, b"a\0b", b"a\0b", 3)
attempt(C.wcslen, "four")
attempt(C.atof, "2.5")
target = bytearray(8)
C.strcpy(target, "copied")
print(target)
before = "constant"
C.strcpy(before, "changed!")
print(before)
attempt(C.memcpy, b"no", b"ab", 2)
numbers = array.array('i', [1, 2, 3])
C.memcpy(numbers, ffi.new("int[2]", [7, 8]), 8)
print(numbers)
attempt(C.getenv, "NO_SUCH_VARIABLE_HERE")
copy = C.strdup("on the heap")
print(ffi.string(copy), C.toupper(ord("a")))
C.free(copy)

# structs
result = C.div(17, 5)
print(result.quot, result.rem, ffi.typeof(result))

# variadic
out = bytearray(64)
print(C.snprintf(out, 64, "%d %s %.2f %c|", 5, "text", 1.5, 65), bytes(out[:20]).rstrip(b"\0"))
print(C.snprintf(out, 64, "%lld %p", ffi.cast("long long", 2**40), None) > 13, bytes(out[:13]))
attempt(C.snprintf, out, 64)
attempt(C.snprintf, out, 64, "%d", 2**40)
attempt(C.snprintf, out, 64, "%d", {})
attempt(C.snprintf, out, 65, "%d", 1)
attempt(C.strlen, None)
attempt(C.memcpy, bytearray(3), b"abcdef", 4)
attempt(C.memcpy, bytearray(9), "abc", 5)

# errno
print(C.open("/no/such/file", 0), ffi.errno)
print(ffi.set_errno(0), ffi.errno)

# variables
print(C.optind)
C.optind = 3
print(C.optind)
C.optind = 1
try:
    C.optind = "x"
except TypeError as error:
    print(error)

# what is not there
for name in ("nothing_like_it", "strtok"):
    try:
        getattr(C, name)
    except AttributeError as error:
        print(error)
try:
    C.abs = 1
except AttributeError as error:
    print(error)
try:
    C.setjmp
except NotImplementedError as error:
    print(error)
print(C.abs.type, C.abs.__name__, C.abs.library, C.abs.blocking, C.abs is C.abs)
