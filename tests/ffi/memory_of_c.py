# ours: CPython has no module ffi
import ffi

C = ffi.C
ffi.cdef("""
typedef struct _IO_FILE FILE;
void *malloc(size_t); void *realloc(void *, size_t); void free(void *); char *strdup(const char *);
FILE *fopen(const char *, const char *); int fclose(FILE *); int fputc(int, FILE *);
size_t strlen(const char *);
""")


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


text = C.strdup("on C's heap")
print(C.strlen(text), ffi.string(text))
attempt(C.free, text + 1)
C.free(text)
attempt(C.free, text)
attempt(C.strlen, text)
attempt(ffi.string, text)
attempt(C.free, ffi.new("int *"))
attempt(C.free, bytearray(3))
attempt(C.free, None)
p = C.malloc(8)
q = C.realloc(p, 100)
attempt(C.free, p)
C.free(q)
f = C.fopen("/dev/null", "w")
print(C.fputc(65, f), C.fclose(f))
attempt(C.fputc, 65, f)
attempt(C.fclose, f)
print(C.fopen("/no/such/file", "r") == None, ffi.errno)
