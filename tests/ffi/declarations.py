# ours: module ffi is not in CPython
import ffi

print(ffi.typeof("int"), ffi.typeof("struct tm *"), ffi.typeof("unsigned long long int const *volatile[3]"))
ffi.cdef("""
typedef struct point { int x, y; } point;
struct bits { unsigned a:3, b:5; int c; char d[]; };
enum color { RED, GREEN = 5, BLUE };
int (*signal(int sig, void (*func)(int)))(int);
#define N 10
#define M (N*2+1)
#define V "1.2.3"
int arr[M];
static inline int f(int x) { return x+1; }
extern int printf(const char *restrict fmt, ...) __attribute__((format(printf,1,2))) asm("myprintf");
_Static_assert(sizeof(struct point) == 8, "size");
""")
for d in ffi.declarations(): print(*d)
print(ffi.constant("M"), ffi.constant("V"), ffi.constant("BLUE"))
print(ffi.typeof("point").fields, ffi.sizeof("struct bits"), ffi.offsetof("struct bits","c"))
for t in ["int x", "struct", "int[", "strct foo", "int (*)(int, ...", "signed float", "int[-1]", "void[3]", "int()[3]"]:
    try: print(ffi.typeof(t))
    except ValueError as e: print(type(e).__name__, e)
try: ffi.cdef("typedef struct {\n  int a;\n\tfoo_t b;\n} x;")
except ffi.CDefError as e: print(e); print(e.lineno, e.offset, e.filename)
ffi.cdef("""
#define my_abs renamed_abs
int renamed_abs(int) asm("abs");
""")
print(ffi.C.my_abs(-3))
