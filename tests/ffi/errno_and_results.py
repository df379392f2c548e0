# ours: CPython has no module ffi
"""errno that programs set, and what C returned when a callback raised."""
import ffi

ffi.cdef("""
    int close(int fd);
    void *bsearch(const void *key, const void *base, size_t n, size_t size,
                  int (*compare)(const void *, const void *));
    int abs(int);
""")
C = ffi.C

ffi.errno = 5
print(ffi.errno, C.abs(-3), ffi.errno)
print(C.close(-1), ffi.errno)
print(ffi.set_errno(0), ffi.errno)
for value in 2**31, "5", None, 1.5:
    try:
        ffi.errno = value
    except (OverflowError, TypeError) as e:
        print(repr(e))
try:
    del ffi.errno
except AttributeError as e:
    print(repr(e))
ffi.mine = 1
print(ffi.mine, ffi.errno)
del ffi.mine
print(hasattr(ffi, "mine"))

numbers = ffi.new("int[3]", [1, 2, 3])


def fails(a, b):
    raise KeyError("no order")


def greater(a, b):
    return fails(a, b)


try:
    C.bsearch(numbers, numbers, 3, 4, greater)
except KeyError as e:
    # the error value 0 means equal: C found the middle one
    print(repr(e), int(e.ffi_result) - int(ffi.cast("void *", numbers)))
    names = []
    traceback = e.__traceback__
    while traceback:
        names.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    print(names)

callback = ffi.callback("int(const void *, const void *)", fails, error=1)
try:
    C.bsearch(numbers, numbers, 3, 4, callback)
except KeyError as e:
    print(e.ffi_result == None)


class Slotted(Exception):
    __slots__ = ("ffi_result",)


def slotted(a, b):
    raise Slotted


apply = ffi.cast("int (*)(int, int)", ffi.callback("int(int, int)", slotted, error=7))
try:
    apply(1, 2)
except Slotted as e:
    print(e.ffi_result)
