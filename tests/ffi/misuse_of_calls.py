# ours: CPython has no module ffi
# slow:
# timeout: 120
"""One mistake per case, each in a process of its own: the stated exception, no signal."""
import subprocess
import sys

PRELUDE = '''
import ffi, array
C = ffi.C
ffi.cdef("""
int abs(int); long labs(long); double sqrt(double); float fabsf(float);
size_t strlen(const char *s); char *strcpy(char *to, const char *from);
char *strcat(char *to, const char *from); int strcmp(const char *a, const char *b);
void *memcpy(void *to, const void *from, size_t n); void *memset(void *to, int c, size_t n);
int snprintf(char *to, size_t n, const char *format, ...); int printf(const char *format, ...);
void qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *));
typedef struct { int quot, rem; } div_t; div_t div(int, int);
typedef struct { long quot, rem; } ldiv_t;
struct tm { int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
            long tm_gmtoff; const char *tm_zone; };
long long mktime(struct tm *); size_t wcslen(const wchar_t *);
long read(int, void *, size_t); long write(int, const void *, size_t);
int setjmp(void *); int vfork(void); void longjmp(void *, int);
struct unknown; struct unknown *opaque(void); void take_unknown(struct unknown);
extern int optind; extern const int optopt_const; extern char *optarg; extern int printf_is_code;
int no_such_function(int); extern int no_such_variable; typedef int MyInt;
void free(void *); char *fgets(char *, int, void *); size_t fread(void *, size_t, size_t, void *);
int vprintf(const char *, __builtin_va_list);
""")
numbers = ffi.new("int[4]", [4, 3, 2, 1])
'''
CASES = '''
TypeError       C.abs()
TypeError       C.abs(1, 2)
TypeError       C.abs(x=1)
TypeError       C.abs(*[1, 2, 3])
TypeError       C.abs(**{"n": 1})
TypeError       C.abs("1")
TypeError       C.abs(b"1")
TypeError       C.abs(1.0)
TypeError       C.abs(None)
TypeError       C.abs([1])
TypeError       C.abs(1j)
TypeError       C.abs(object())
TypeError       C.abs(numbers)
OverflowError   C.abs(2**31)
OverflowError   C.abs(-2**31 - 1)
OverflowError   C.abs(2**64)
OverflowError   C.abs(10**100)
OverflowError   C.labs(2**63)
OverflowError   C.fabsf(1e39)
OverflowError   C.sqrt(10**400)
TypeError       C.sqrt("2")
TypeError       C.sqrt(None)
TypeError       C.sqrt(2j)
ValueError      C.strlen(None)
ValueError      C.strlen(ffi.NULL)
ValueError      C.strlen(ffi.cast("char *", 0))
ValueError      C.strlen("a\\0b")
ValueError      C.strlen(b"a\\0b")
TypeError       C.strlen(5)
TypeError       C.strlen(0)
TypeError       C.strlen(1.5)
TypeError       C.strlen({})
TypeError       C.strlen(numbers)
TypeError       C.strlen(ffi.new("double *"))
ValueError      C.strlen("\\ud800")
TypeError       C.strcpy(array.array("i", [1]), 5)
TypeError       C.memcpy(b"const", b"ab", 2)
TypeError       C.memcpy("const", b"ab", 2)
TypeError       C.memset(memoryview(b"const"), 0, 2)
ValueError      C.memcpy(bytearray(2), b"abcdef", 6)
ValueError      C.memcpy(bytearray(9), b"ab", 6)
ValueError      C.memcpy(numbers, b"x" * 17, 17)
ValueError      C.memset(numbers + 3, 0, 5)
ValueError      C.memset(None, 0, 5)
ValueError      C.read(0, bytearray(10), 11)
ValueError      C.write(1, b"ab", 3)
ValueError      C.snprintf(bytearray(4), 5, "%d", 1)
ValueError      C.fgets(bytearray(3), 4, ffi.cast("void *", 1))
OverflowError   C.memset(numbers, 0, -1)
OverflowError   C.memset(numbers, 0, 2**64)
OverflowError   C.memset(numbers, 2**31, 1)
TypeError       C.wcslen(b"bytes")
ValueError      C.wcslen("a\\0")
TypeError       C.snprintf(bytearray(4), 4)
TypeError       C.snprintf(bytearray(4), 4, "%d", {})
TypeError       C.snprintf(bytearray(4), 4, "%d", 1, x=2)
OverflowError   C.snprintf(bytearray(4), 4, "%d", 2**31)
OverflowError   C.snprintf(bytearray(4), 4, "%d", -2**63)
TypeError       C.snprintf(bytearray(4), 4, "%d", lambda: 1)
TypeError       C.snprintf(bytearray(4), 4, "%s", ["x"])
ValueError      C.printf(None)
TypeError       C.div("17", 5)
TypeError       C.mktime(ffi.new("ldiv_t *"))
TypeError       C.mktime(5)
TypeError       C.mktime("now")
TypeError       C.mktime([1, 2])
TypeError       C.qsort(numbers, 4, 4, 5)
TypeError       C.qsort(numbers, 4, 4, "compare")
ValueError      C.qsort(numbers, 4, 4, None)
TypeError       C.qsort(numbers, 4, 4, C.abs)
TypeError       C.qsort(numbers, 4, 4, ffi.callback("int(int)", abs))
TypeError       C.qsort(numbers, 4, 4, lambda a: 0)
TypeError       C.qsort(numbers, 4, 4, lambda a, b: None)
TypeError       C.qsort(numbers, 4, 4, lambda a, b: "0")
TypeError       C.qsort(numbers, 4, 4, lambda a, b: 0.5)
OverflowError   C.qsort(numbers, 4, 4, lambda a, b: 2**31)
ZeroDivisionError C.qsort(numbers, 4, 4, lambda a, b: 1 // 0)
KeyboardInterrupt C.qsort(numbers, 4, 4, lambda a, b: exec("raise KeyboardInterrupt"))
SystemExit      C.qsort(numbers, 4, 4, lambda a, b: exec("raise SystemExit(3)"))
RecursionError  f = lambda a, b: C.qsort(numbers, 2, 4, f) or 0; C.qsort(numbers, 4, 4, f)
ReferenceError  c = ffi.callback("int(const void *, const void *)", abs); c.close(); C.qsort(numbers, 4, 4, c)
IndexError      C.qsort(numbers, 4, 4, lambda a, b: ffi.cast("int *", ffi.cast("size_t", a))[7])
TypeError       C.qsort(numbers, 4, 4, lambda a, b: a[0])
NotImplementedError C.setjmp(None)
NotImplementedError C.vfork()
NotImplementedError C.longjmp(None, 1)
NotImplementedError C.vprintf("x", None)
AttributeError  C.no_such_function(1)
AttributeError  C.no_such_variable
AttributeError  C.undeclared
AttributeError  C.strtok
AttributeError  C.MyInt
AttributeError  C.abs = 5
AttributeError  C.undeclared = 5
AttributeError  del C.optind
AttributeError  del C.abs
TypeError       C.optind = "x"
TypeError       C.optind = 1.5
OverflowError   C.optind = 2**31
ValueError      C.close()
OSError         ffi.load("no_such_library_at_all")
OSError         ffi.load("/etc/passwd")
OSError         ffi.load("/")
OSError         ffi.load("")
OSError         ffi.load("x" * 5000)
TypeError       ffi.load(5)
TypeError       ffi.load("c", cdef=5)
ValueError      ffi.load("a\\0b")
ValueError      ffi.load("c", cdef="int f(")
ValueError      ffi.load("c", flags=-1)
TypeError       ffi.load("c", version=3)
ReferenceError  l = ffi.load("m"); f = l.sqrt; l.close(); f(2.0)
ReferenceError  l = ffi.load("m"); l.close(); l.sqrt
RuntimeError    l = ffi.load("m"); C.qsort(numbers, 4, 4, lambda a, b: l.close())
AttributeError  ffi.load("m").symbol("no_such")
AttributeError  ffi.load("c").symbol("memcpy", "NO_SUCH_VERSION")
TypeError       ffi.load("m").symbol(5)
TypeError       ffi.callback("int(int)", 5)
TypeError       ffi.callback("int", abs)
TypeError       ffi.callback(5, abs)
TypeError       ffi.callback()
ValueError      ffi.callback("int(", abs)
NotImplementedError ffi.callback("int(const char *, ...)", abs)
TypeError       ffi.callback("struct unknown(int)", abs)
TypeError       ffi.callback("int(struct unknown)", abs)
TypeError       ffi.callback("int(int)", abs, error="x")
OverflowError   ffi.callback("int(int)", abs, error=2**40)
TypeError       ffi.callback("void(int)", abs, error=0)
TypeError       ffi.callback("int(int)", abs, onerror=0)
ValueError      ffi.callback("int(int)", abs, thread="never")
ValueError      c = ffi.callback("int(int)", abs); c.close(); c.cfun()
TypeError       ffi.callback("int(int)", abs)("x")
ValueError      ffi.cast("int (*)(int)", 0)(1)
TypeError       ffi.cast("int (*)(int)", C.abs)("x")
TypeError       ffi.cast("int (*)(int)", C.abs)()
TypeError       ffi.cast("int *", 8)(1)
TypeError       ffi.pump("x")
OverflowError   ffi.set_errno(2**31)
TypeError       ffi.set_errno("x")
ValueError      ffi.faults("x")
AttributeError  ffi.nothing
TypeError       type(C.abs)()
TypeError       type(C)()
TypeError       type(ffi.callback("int(int)", abs))()
AttributeError  C.abs.nothing
AttributeError  C.abs.type = 5
AttributeError  C.abs.address = 5
TypeError       del C.abs.blocking
'''
SCRIPT = PRELUDE + '''
wanted, code = {wanted!r}, {code!r}
try:
    exec(code)
except BaseException as error:
    names = [c.__name__ for c in type(error).__mro__]
    print("ok" if wanted in names else "raised " + type(error).__name__ + ": " + str(error))
else:
    print("nothing raised")
'''
cases = [line.split(None, 1) for line in CASES.strip().splitlines()]
wrong = 0
for at in range(0, len(cases), 8):
    running = []
    for wanted, code in cases[at:at + 8]:
        script = SCRIPT.replace("{wanted!r}", repr(wanted)).replace("{code!r}", repr(code))
        running.append((wanted, code, subprocess.Popen([sys.executable, "-c", script],
                                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)))
    for wanted, code, process in running:
        out, err = process.communicate()
        if process.returncode or out.strip() != b"ok" or b"runtime error" in err or b"Sanitizer" in err:
            wrong += 1
            print(wanted, code, "->", process.returncode, out, err[-300:])
print("wrong:", wrong, "enough cases:", len(cases) > 140)
