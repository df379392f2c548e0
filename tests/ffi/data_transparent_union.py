# ours: module ffi is not in CPython
import ffi

ffi.cdef("""
typedef union { const char *text; const short *units; } anything __attribute__((transparent_union));
size_t strlen(anything);
""")
print(ffi.C.strlen(ffi.new("char[]", b"four")))
print(ffi.C.strlen(ffi.new("short[]", [0x0101, 0x0101, 0])))
try:
    ffi.C.strlen(4)
except TypeError as e:
    print(e)
u = ffi.new("anything")
u.text = ffi.new("char[]", b"seven77")
print(ffi.C.strlen(u))
