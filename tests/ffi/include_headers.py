# ours: module ffi is not in CPython
# env: XDG_CACHE_HOME=/nonexistent
import ffi
import shutil

if shutil.which("cc"):
    ffi.include("stddef.h", "stdio.h", "time.h")
else:
    ffi.cdef("struct tm { int tm_sec; }; enum { EOF = -1 }; typedef int time_t;")
print(ffi.constant("EOF"), ffi.skipped(), ffi.offsetof("struct tm", "tm_sec"))
print(ffi.typeof("time_t").kind)
try:
    ffi.include("time.h", cc="/nonexistent/cc", cache=False)
except OSError as e:
    print(type(e).__name__, e)
try:
    ffi.include("a\nb.h")
except ValueError as e:
    print(e)
