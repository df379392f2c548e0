"""What this program runs on."""

import os
import sys
from collections import namedtuple

_cache = {}


class uname_result(namedtuple("uname_result_base", "system node release version machine")):
    """uname() with the processor."""

    __slots__ = ()
    _fields = ("system", "node", "release", "version", "machine", "processor")

    def __new__(cls, *values):
        return super().__new__(cls, *values[:5])

    @property
    def processor(self):
        return processor()

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __getitem__(self, key):
        return tuple(iter(self))[key]

    def __len__(self):
        return 6

    def __repr__(self):
        items = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields[:5],
                                                                    tuple(self)))
        return f"uname_result({items})"


def uname():
    """(system, node, release, version, machine, processor)."""
    if "uname" not in _cache:
        _cache["uname"] = uname_result(*os.uname())
    return _cache["uname"]


def system():
    """The name of the system, such as 'Linux'."""
    return uname().system


def node():
    """The name of the computer."""
    return uname().node


def release():
    """The release of the system."""
    return uname().release


def version():
    """The version of the system."""
    return uname().version


def machine():
    """The kind of machine, such as 'x86_64'."""
    return uname().machine


def processor():
    """The processor, where it is known better than machine()."""
    return ""


def architecture(executable=sys.executable, bits="", linkage=""):
    """(bits, format) of a program."""
    bits = bits or ("64bit" if sys.maxsize > 2**32 else "32bit")
    try:
        with open(executable, "rb") as f:
            head = f.read(5)
    except (OSError, ValueError):
        return bits, linkage
    if head[:4] == b"\x7fELF":
        return {1: "32bit", 2: "64bit"}.get(head[4], bits), "ELF"
    return bits, linkage


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """(name, version) of the C library."""
    if executable is None:
        try:
            text = os.confstr("CS_GNU_LIBC_VERSION")
            name, number = text.split(maxsplit=1)
            return name, number
        except (AttributeError, ValueError, OSError):
            pass
    return lib, version


def python_implementation():
    """The name of the interpreter."""
    return sys.implementation.name.capitalize()


def python_version():
    """The version of Python, such as '3.13.0'."""
    return ".".join(map(str, sys.version_info[:3]))


def python_version_tuple():
    """The version of Python as three texts."""
    return tuple(map(str, sys.version_info[:3]))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    """(number, date) of the build."""
    return "", ""


def python_compiler():
    """The compiler of the interpreter."""
    return sys.version.partition("[")[2].partition("]")[0]


def freedesktop_os_release():
    """The distribution, from os-release."""
    import errno
    for name in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(name, encoding="utf-8") as f:
                found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
                for line in f:
                    key, equals, value = line.strip().partition("=")
                    if equals and not key.startswith("#"):
                        if value[:1] in ("'", '"') and value[-1:] == value[:1]:
                            value = value[1:-1]
                        out, i = "", 0
                        while i < len(value):
                            if value[i] == "\\" and i + 1 < len(value):
                                i += 1
                            out += value[i]
                            i += 1
                        found[key] = out
                return found
        except OSError:
            continue
    raise OSError(errno.ENOENT, "Unable to read files /etc/os-release, /usr/lib/os-release")


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    return release, vendor, vminfo, osinfo


def system_alias(system, release, version):
    return system, release, version


def platform(aliased=False, terse=False):
    """One text about system, release, machine and C library."""
    name = uname()
    parts = [name.system, name.release]
    if not terse:
        parts.append(name.machine)
        parts.append("with")
        parts.append("".join(libc_ver()))
    else:
        parts += ["with", "".join(libc_ver())] if libc_ver()[0] else []
    text = "-".join(part.strip() for part in parts if part.strip())
    return text.replace(" ", "_").replace("/", "-")
