# ours: CPython has no module ffi
# library: libz.so.1
import os
import shutil
import subprocess
import sys

import ffi

folder = os.path.join(os.environ.get("TMPDIR", "/tmp"), "libraries")
os.mkdir(folder)
real = ffi.load("libz.so.1").__path__
for name in ("libfound.so.2", "libfound.so.10.1", "libfound.so.9", "libonly.so.3", "libfound.so.x"):
    os.symlink(real, os.path.join(folder, name))
with open(os.path.join(folder, "libscript.so"), "w") as file:
    file.write("/* GNU ld script */\nGROUP ( " + os.path.join(folder, "libonly.so.3") + " AS_NEEDED ( -lnothing ) )\n")
with open(os.path.join(folder, "libloop.so"), "w") as file:
    file.write("INPUT ( " + os.path.join(folder, "libloop.so") + " )\n")
with open(os.path.join(folder, "libgarbage.so"), "w") as file:
    file.write("no library")

SCRIPT = """
import ffi, sys
for name, version in (("found", None), ("found", "9"), ("libfound.so.2", None), ("only", None), ("script", None),
                      (sys.argv[1] + "/libscript.so", None)):
    library = ffi.load(name, "unsigned long zlibCompileFlags(void);", version)
    print(name[-12:], library.zlibCompileFlags() > 0)
for name in ("loop", "garbage", "nothing", sys.argv[1] + "/nothing.so", sys.argv[1] + "/libgarbage.so"):
    try:
        ffi.load(name)
    except OSError as error:
        lines = str(error).replace(sys.argv[1], "FOLDER").splitlines()
        if name == "nothing":
            print([line.strip() for line in lines if "FOLDER" in line or "ld.so.cache: no lib" in line])
        print(error.errno, lines[0], len(lines) > 1, any("FOLDER" in line for line in lines))
"""
print(subprocess.run([sys.executable, "-c", SCRIPT, folder], env={**os.environ, "KRAIT_LIBRARY_PATH": folder},
                     capture_output=True, text=True).stdout)
try:
    ffi.load("found")
except OSError as error:
    print(type(error).__name__)
shutil.rmtree(folder)

# C calls after the end of Python
run = subprocess.run([sys.executable, "-c", """
import ffi
ffi.cdef("int atexit(void (*)(void));")
print(ffi.C.atexit(lambda: print("never")))
"""], capture_output=True, text=True)
print(run.returncode, run.stdout, run.stderr)

# where a function is
import re
ffi.cdef("const char *zError(int);")
print(re.sub("0x[0-9a-f]+", "0x", repr(ffi.load("z").zError)).replace(os.path.basename(os.path.realpath(real)), "libz.so.1"))

# versions of a symbol, and the life of a library
ffi.cdef("unsigned long compressBound(unsigned long); const char *zlibVersion(void);")
z = ffi.load("z")
bound = z.symbol("compressBound")
print(bound(100) == z.compressBound(100), "compressBound" in dir(z))
try:
    z.symbol("deflate", "NO_VERSION")
except AttributeError as error:
    print(error)
with z:
    version = z.zlibVersion
print(repr(z)[:16], repr(z)[-8:])
for use in (lambda: version(), lambda: bound(1), lambda: z.compressBound, lambda: z.symbol("crc32")):
    try:
        use()
    except ReferenceError as error:
        print(error)
z.close()
