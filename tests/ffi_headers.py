#!/usr/bin/env python3
# ffi_headers — does ffi understand the headers of this system?
#
#   tests/ffi_headers.py [--krait FILE] [--cc CC] [HEADER …]
#
# Each header goes through `cc -E` and must parse without error; then every function's type, as
# ffi prints it, must be the compiler's type of that function (__builtin_types_compatible_p).
# Headers that are not installed are named and skipped.

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HEADERS = """
assert.h complex.h ctype.h errno.h fenv.h float.h inttypes.h limits.h locale.h math.h setjmp.h
signal.h stdalign.h stdarg.h stdatomic.h stdbool.h stddef.h stdint.h stdio.h stdlib.h string.h
tgmath.h threads.h time.h uchar.h wchar.h wctype.h
aio.h arpa/inet.h cpio.h dirent.h dlfcn.h fcntl.h fmtmsg.h fnmatch.h ftw.h glob.h grp.h iconv.h
langinfo.h libgen.h monetary.h mqueue.h ndbm.h net/if.h netdb.h netinet/in.h netinet/tcp.h
nl_types.h poll.h pthread.h pwd.h regex.h sched.h search.h semaphore.h spawn.h strings.h
sys/ipc.h sys/mman.h sys/msg.h sys/resource.h sys/select.h sys/sem.h sys/shm.h sys/socket.h
sys/stat.h sys/statvfs.h sys/time.h sys/times.h sys/types.h sys/uio.h sys/un.h sys/utsname.h
sys/wait.h syslog.h tar.h termios.h ulimit.h unistd.h utime.h utmpx.h wordexp.h
argp.h argz.h byteswap.h elf.h endian.h envz.h err.h error.h execinfo.h fts.h getopt.h ifaddrs.h
link.h malloc.h mcheck.h mntent.h obstack.h pty.h resolv.h sys/epoll.h sys/eventfd.h
sys/inotify.h sys/ioctl.h sys/prctl.h sys/ptrace.h sys/random.h sys/sendfile.h sys/signalfd.h
sys/syscall.h sys/sysinfo.h sys/timerfd.h sys/vfs.h sys/xattr.h ucontext.h utmp.h
linux/input.h linux/perf_event.h linux/bpf.h linux/io_uring.h linux/videodev2.h
zlib.h sqlite3.h curl/curl.h openssl/ssl.h openssl/evp.h SDL2/SDL.h ncurses.h X11/Xlib.h
X11/Xutil.h gmp.h mpfr.h png.h jpeglib.h expat.h lzma.h bzlib.h lz4.h zstd.h ffi.h lmdb.h
readline/readline.h histedit.h pcre2.h libxml/parser.h libxml/tree.h glib.h gio/gio.h cairo.h
freetype2/ft2build.h alsa/asoundlib.h pulse/pulseaudio.h uv.h event2/event.h archive.h yaml.h
jansson.h json-c/json.h gnutls/gnutls.h gcrypt.h sodium.h mbedtls/ssl.h libusb-1.0/libusb.h
libudev.h systemd/sd-bus.h wayland-client.h EGL/egl.h GL/gl.h vulkan/vulkan.h xcb/xcb.h
raylib.h fftw3.h gsl/gsl_math.h cblas.h lapacke.h hdf5.h mysql/mysql.h postgresql/libpq-fe.h
lua5.4/lua.h python3.11/Python.h tcl.h ruby.h uuid/uuid.h magic.h pcap.h git2.h ssh2.h
""".split()

# What a header needs in front of it, or instead of its name.
BEFORE = {"pcre2.h": "#define PCRE2_CODE_UNIT_WIDTH 8\n", "jpeglib.h": "#include <stdio.h>\n",
          "sys/ptrace.h": "#include <sys/types.h>\n", "readline/readline.h": "#include <stdio.h>\n",
          "resolv.h": "#include <netinet/in.h>\n", "fts.h": "#include <sys/types.h>\n"}
PACKAGES = {"glib.h": "glib-2.0", "gio/gio.h": "gio-2.0", "cairo.h": "cairo",
            "freetype2/ft2build.h": "freetype2", "libxml/parser.h": "libxml-2.0",
            "libxml/tree.h": "libxml-2.0", "lua5.4/lua.h": "lua5.4", "SDL2/SDL.h": "sdl2",
            "ruby.h": "ruby", "tcl.h": "tcl", "hdf5.h": "hdf5", "python3.11/Python.h": "python3"}

# Functions of _Float32 and its kin, which ffi takes for float, double and long double.
FLOAT_N = re.compile(r"f(32|64)x?(_[rl])?$|^f(32|64)x?[a-z]")

KRAIT = r'''
import ffi, sys
file = sys.argv[1]
with open(file, errors="replace") as f:
    text = f.read()
ffi._cdef_preprocessed(text, file)
for kind, name, type in ffi.declarations():
    if kind == "function":
        print(name + "\t" + str(type))
'''


def flags_of(header):
    package = PACKAGES.get(header)
    if not package or not shutil.which("pkg-config"):
        return []
    result = subprocess.run(["pkg-config", "--cflags", package], capture_output=True, text=True)
    return shlex.split(result.stdout) if result.returncode == 0 else []


def compatibility(rows, include):
    lines = [include]
    for name, type in rows:
        if "<anonymous>" in type or FLOAT_N.search(name):
            continue
        lines.append(f"#undef {name}\n_Static_assert(__builtin_types_compatible_p("
                     f"__typeof__({name}), __typeof__({type})), \"{name}: {type}\");")
    return "\n".join(lines) + "\n", len(lines) - 1


def check(header, options, folder):
    """'absent', or a text of faults ('' when there are none) and the number of functions."""
    include = "#define _GNU_SOURCE 1\n" + BEFORE.get(header, "") + f"#include <{header}>\n"
    command = options.cc + flags_of(header)
    result = subprocess.run(command + ["-E", "-x", "c", "-"], input=include, capture_output=True,
                            text=True, errors="replace", timeout=60)
    if result.returncode:
        return "absent", 0
    source = os.path.join(folder, "header.i")
    script = os.path.join(folder, "k.py")
    with open(source, "w") as f:
        f.write(result.stdout)
    with open(script, "w") as f:
        f.write(KRAIT)
    parsed = subprocess.run([options.krait, script, source], capture_output=True, text=True,
                            errors="replace", timeout=60)
    if parsed.returncode:
        return parsed.stderr.strip()[-700:], 0
    rows = [line.split("\t") for line in parsed.stdout.splitlines()]
    text, count = compatibility(rows, include)
    built = subprocess.run(command + ["-w", "-fsyntax-only", "-x", "c", "-"], input=text,
                           capture_output=True, text=True, errors="replace", timeout=120)
    if built.returncode:
        errors = [line for line in built.stderr.splitlines() if "error:" in line]
        return f"{len(errors)} types differ\n" + "\n".join(errors[:4]), count
    return "", count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--krait", default="build/krait")
    parser.add_argument("--cc", default=None)
    parser.add_argument("headers", nargs="*")
    options = parser.parse_args()
    options.krait = os.path.abspath(options.krait)
    cc = options.cc or next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), None)
    if not cc:
        print("header oracle: skipped, no C compiler")
        return 0
    options.cc = shlex.split(cc)
    absent, faults, functions, good = [], 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for header in options.headers or HEADERS:
            text, count = check(header, options, folder)
            functions += count
            if text == "absent":
                absent.append(header)
            elif text:
                faults += 1
                print(f"{header}: {text}\n")
            else:
                good += 1
    if absent:
        print("not installed:", " ".join(absent))
    print(f"header oracle: {good} headers, {functions} functions agree; {faults} headers differ")
    print(f"{good} passed, {faults} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
