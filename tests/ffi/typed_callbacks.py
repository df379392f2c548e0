# ours: CPython has no module ffi
import ffi
import os
import traceback

C = ffi.C
ffi.cdef("""
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
void *bsearch(const void *key, const void *base, size_t count, size_t size,
              int (*compare)(const void *, const void *));
int raise(int number);
void (*signal(int number, void (*handler)(int)))(int);
""")

numbers = ffi.new("int[8]", [5, 3, 8, 1, 9, 2, 7, 4])


def item(pointer):
    return ffi.cast("const int *", pointer)[0]


C.qsort(numbers, 8, 4, lambda a, b: item(a) - item(b))
print(list(numbers))


@ffi.callback("int(const void *, const void *)")
def backwards(a, b):
    return item(b) - item(a)


C.qsort(numbers, 8, 4, backwards)
print(list(numbers), backwards.callable.__name__, backwards.type)
key = ffi.new("int *", 7)
print(item(C.bsearch(key, numbers, 8, 4, backwards)))

# an exception stops the callbacks and travels to the caller
calls = 0


def failing(a, b):
    global calls
    calls += 1
    raise KeyError("in the callback")


try:
    C.qsort(numbers, 8, 4, failing)
except KeyError as error:
    print(calls, error, [f.name for f in traceback.extract_tb(error.__traceback__)])

# wrong results and arguments
for wrong in (lambda a, b: None, lambda a, b: "1", lambda a, b: 2**31, lambda a: 0):
    try:
        C.qsort(numbers, 8, 4, wrong)
    except Exception as error:
        print(type(error).__name__, error)


# Python -> C -> Python -> C -> Python
def outer(a, b):
    inner = ffi.new("int[2]", [2, 1])
    C.qsort(inner, 2, 4, lambda a, b: item(a) - item(b))
    try:
        C.qsort(inner, 2, 4, failing)
    except KeyError:
        return 0
    return 1


print(C.qsort(numbers, 8, 4, outer))


def deep(a, b):
    C.qsort(numbers, 2, 4, deep)
    return 0


try:
    C.qsort(numbers, 8, 4, deep)
except RecursionError as error:
    print(type(error).__name__)

# error value, handler
half = ffi.callback("int(int)", lambda x: 10 // x, error=-1, onerror=lambda e: print("seen", repr(e)))
pointer = ffi.cast("int (*)(int)", half.cfun())
print(pointer(5), pointer(0))
instead = ffi.callback("double(double)", lambda x: 1 / x, onerror=lambda e: 99.5)
print(ffi.cast("double (*)(double)", instead.cfun())(0.0))

# all kinds of types
ffi.cdef("""
typedef struct { double x, y; } Point;
typedef struct { int many[10]; } Large;
enum color { RED, GREEN, BLUE };
""")
for prototype, value in (
        ("signed char(signed char)", -5), ("unsigned short(unsigned short)", 65535),
        ("long long(long long)", -2**63), ("unsigned long long(unsigned long long)", 2**64 - 1),
        ("_Bool(_Bool)", True), ("float(float)", 0.5), ("double(double)", -1.25),
        ("long double(long double)", 3.5), ("enum color(enum color)", 2),
        ("double _Complex(double _Complex)", 1 + 2j)):
    if "_Complex" in prototype and os.uname().machine.startswith(("mips", "ppc64")) and os.uname().machine != "ppc64le":
        print(prototype, value)  # refused there: NotImplementedError
        continue
    with ffi.callback(prototype, lambda x: x) as same:
        function = ffi.cast(prototype.replace("(", "(*)(", 1), same.cfun())
        print(prototype, function(value))
with ffi.callback("Point(Point)", lambda p: ffi.new("Point *", [p.y, p.x])[0]) as swap:
    point = ffi.cast("Point (*)(Point)", swap.cfun())(ffi.new("Point *", [1, 2])[0])
    print(point.x, point.y)
with ffi.callback("Large(Large)", lambda v: v) as same:
    large = ffi.cast("Large (*)(Large)", same.cfun())(ffi.new("Large *", [[1, 2, 3]])[0])
    print(list(large.many)[:4])
many = "int(" + ", ".join(["int"] * 12) + ")"
with ffi.callback(many, lambda *a: sum(a)) as total:
    print(ffi.cast(many.replace("(", "(*)(", 1), total.cfun())(*range(12)))

# life
backwards.close()
backwards.close()
try:
    C.qsort(numbers, 8, 4, backwards)
except ReferenceError as error:
    print(error)
for i in range(500):
    ffi.callback("int(int)", abs).close()
kept = [ffi.callback("int(int)", abs) for i in range(200)]
print(all(ffi.cast("int (*)(int)", c.cfun())(-i) == i for i, c in enumerate(kept)))
for callback in kept:
    callback.close()

# signal handlers run between two instructions
caught = []
C.signal(10, ffi.callback("void(int)", caught.append, thread="signal"))
getattr(C, "raise")(10)
for i in range(10):
    pass
print(caught)

for wrong in (lambda: ffi.callback("int", abs), lambda: ffi.callback("int(int)", 5),
              lambda: ffi.callback("int(int)", abs, error="x"),
              lambda: ffi.callback("void(int)", abs, error=1),
              lambda: ffi.callback("int(int)", abs, thread="x"),
              lambda: ffi.callback("int(int)", abs, onerror=3),
              lambda: ffi.callback("int(int, ...)", abs),
              lambda: C.qsort(numbers, 8, 4, ffi.callback("int(int)", abs)),
              lambda: C.qsort(numbers, 8, 4, 12), lambda: C.qsort(numbers, 8, 4, None)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
