"""Drives the functions of one of libffi's tests; krait runs it, tests/ffi_kit.py starts it.

usage: drive.py SOURCE FOLDER SEED

The functions and their types come from Krait's own parser. Beside the source a driver is compiled,
whose functions call the same ones directly. Each function is called by both with the same values:
results and what they print must agree. A callback of its type must receive these values from C, and
C the result. Prints faults, and at last: checks, faults, functions that need the other back end.
"""
import ffi
import os
import random
import re
import subprocess
import sys

source, folder, seed = sys.argv[1:]
chance = random.Random(int(seed))
flags = ["-I" + os.path.dirname(source), "-I" + folder, "-DHAVE_STDINT_H", "-DHAVE_INTTYPES_H", "-Dmain=kit_main",
         "-I" + os.path.join(os.path.dirname(source), "../../include"),
         "-DFFI_CL(f)=((void *)(f))"]
is_bhaible = os.path.basename(source) == "test-call.c"
with open(source) as file:
    main_text = text = file.read()
if is_bhaible:
    with open(os.path.join(os.path.dirname(source), "testcases.c")) as file:
        text = file.read()

ffi.include(source, flags=flags, cache=False)
ffi.cdef("void kit_flush(void);")
scratch = ffi.new("long long[64]")
kept = []
letters = ffi.new("char[]", "some text")

# ---- what there is


class Case:
    """A function, or a type of function pointers (address None)."""

    def __init__(self, name, type, is_function):
        self.name, self.type, self.is_function = name, type, is_function
        self.params = list(type.args)
        self.fixed = len(self.params)
        if type.variadic:
            arguments = re.findall(r"va_arg\s*\(\s*\w+\s*,\s*([^)]*)\)", text)
            self.params += [ffi.typeof(argument.strip()) for argument in arguments]
        self.own = []
        if is_bhaible:
            for call in re.findall(r"=\s*" + name + r"\s*\(([\w,\s]*)\);", main_text)[:1]:
                self.own = [word.strip() for word in call.split(",") if word.strip()]


def wanted(type):
    return not any("ffi_cif" in ffi.getctype(arg, "") or arg is ffi.typeof("void **") for arg in type.args)


def find_cases():
    definitions = set(re.findall(r"\b(\w+)\s*\([^;{}]*\)\s*\{", text))
    pointers = set(re.findall(r"typedef[^;]*\(\s*\*\s*(\w+)\s*\)\s*\(", text))
    for kind, name, type in ffi.declarations():
        if kind == "function" and name in definitions and name != "kit_main" and wanted(type):
            yield Case(name, type, True)
        elif kind == "typedef" and name in pointers and wanted(type.item) and not type.item.variadic:
            yield Case(name, type.item, False)


# ---- the driver in C

def driver_of(i, case):
    values = ", ".join(f"*({ffi.getctype(type, '*')})v[{j}]" for j, type in enumerate(case.params))
    is_void = case.type.item.kind == "void"
    to = "" if is_void else f"*({ffi.getctype(case.type.item, '*')})r = "
    lines = []
    if case.is_function:
        lines.append(f"void *kit_address_{i}(void) {{ return (void *){case.name}; }}")
        lines.append(f"void kit_direct_{i}(void **v, void *r) {{ {to}{case.name}({values}); }}")
    lines.append(f"void kit_through_{i}(void *address, void **v, void *r) {{\n"
                 f"    {ffi.getctype(case.type, '(*code)')} = (__typeof__(code))address; {to}code({values}); }}")
    loads = "".join(f" *({ffi.getctype(type, '*')})v[{j}] = {name};"
                    for j, (type, name) in enumerate(zip(case.params, case.own)))
    lines.append(f"void kit_load_{i}(void **v) {{{loads} }}")
    return "\n".join(lines)


def compile_driver(cases):
    name = os.path.join(folder, os.path.basename(os.path.dirname(source)) + "-" + os.path.basename(source)[:-2])
    if not os.path.exists(name + ".so"):
        with open(name + ".kit.c", "w") as file:
            file.write("#include <stdlib.h>\n#include <stdio.h>\n#include <string.h>\n#define abort() ((void)0)\n")
            file.write(f'#include "{source}"\n')
            file.write("void kit_flush(void) { fflush(NULL); }\n")
            if is_bhaible:
                file.write("__attribute__((constructor)) static void kit_start(void) { out = stdout; }\n")
            file.write("\n".join(driver_of(i, case) for i, case in enumerate(cases)) + "\n")
        run = subprocess.run([os.environ.get("CC") or "cc", "-O1", "-g", "-w", "-shared", "-fPIC", *flags,
                              name + ".kit.c", "-o", name + ".so.new", "-lffi", "-lm"],
                             capture_output=True, text=True)
        if run.returncode:
            sys.exit("cannot compile: " + run.stderr[:600])
        os.rename(name + ".so.new", name + ".so")
    for i, case in enumerate(cases):
        ffi.cdef(f"void *kit_address_{i}(void); void kit_direct_{i}(void **v, void *r); "
                 f"void kit_through_{i}(void *address, void **v, void *r); void kit_load_{i}(void **v);")
    return ffi.load(name + ".so")


# ---- values

def some(type):
    if type.kind in ("struct", "union"):
        values = {}
        for name, (field, offset, bit, bits) in type.fields.items():
            if isinstance(name, str):
                values[name] = chance.randrange(2) if bits else some(field)
                if type.kind == "union":
                    break
        return values
    if type.kind == "array":
        return [some(type.item) for i in range(type.length)]
    if type.kind == "pointer" and type.item.kind == "function":
        kept.append(ffi.callback(type.item, lambda *arguments: None))
        return ffi.cast(type, kept[-1])
    if type.kind == "pointer":
        target = ffi.sizeof(type.item) if type.item.size else 0
        return ffi.cast(type, letters if target == 1 else scratch)
    if type.kind == "float":
        return chance.randrange(-800, 800) / 8
    if type.kind == "complex":
        return complex(chance.randrange(-80, 80) / 8, chance.randrange(-80, 80) / 8)
    if type.kind == "bool":
        return chance.randrange(2) == 1
    if type.kind == "enum":
        return min(type.enumerators.values())
    return chance.randrange(33, 127) if type.size == 1 else chance.randrange(1, 100)


def flat(value):
    """Python values that can be compared."""
    if not isinstance(value, ffi.cdata):
        return repr(value)
    type = value.ctype
    if type.kind in ("struct", "union"):
        return [flat(getattr(value, name)) for name in type.fields if isinstance(name, str)]
    if type.kind == "array":
        return [flat(item) for item in value]
    return int(value) if type.kind == "pointer" else repr(value.value)


def make(type, value=None):
    return ffi.new(ffi.getctype(type, "*"), some(type) if value is None else value)


# ---- checks

real_out = os.dup(1)
capture = os.path.join(folder, f"{os.getpid()}.out")
captured = os.open(capture, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
os.dup2(captured, 1)
checks, faults, elsewhere = 0, [], 0


def printed(library):
    library.kit_flush()
    os.lseek(captured, 0, 0)
    out = os.read(captured, 1 << 20)
    os.ftruncate(captured, 0)
    os.lseek(captured, 0, 0)
    return out


def compare(case, what, got, expected):
    global checks
    checks += 1
    if got != expected:
        faults.append(f"{case.name}(): {what}: got {got}, expected {expected}"[:400])


def check(library, i, case, load):
    global elsewhere
    holders = [make(type) for type in case.params]
    if case.type.variadic and case.fixed > 1 and case.params[0] is ffi.typeof("unsigned int"):
        holders[0][0] = len(case.params) - case.fixed  # it counts the others
    values = ffi.new("void *[]", [ffi.cast("void *", holder) for holder in holders] + [None])
    if load:
        getattr(library, f"kit_load_{i}")(values)
    arguments = [holder[0] for holder in holders]
    for j in range(case.fixed, len(arguments)):
        if not isinstance(arguments[j], ffi.cdata):
            arguments[j] = ffi.cast(case.params[j], arguments[j])
    is_void = case.type.item.kind == "void"
    result = None if is_void else make(case.type.item)
    answer = None if is_void else result[0]
    printed(library)
    if case.is_function:
        getattr(library, f"kit_direct_{i}")(values, result)
        answer = None if is_void else result[0]
        expected = (flat(answer), printed(library))
        function = ffi.cast(ffi.getctype(case.type, "(*)"), getattr(library, f"kit_address_{i}")())
        try:
            compare(case, "call", (flat(function(*arguments)), printed(library)), expected)
        except NotImplementedError:
            elsewhere += 1
    if case.type.variadic:
        return
    seen = []

    def receive(*got):
        seen.extend(flat(value) for value in got)
        return answer

    back = None if is_void else make(case.type.item)
    try:
        callback = ffi.callback(case.type, receive)
    except NotImplementedError:
        elsewhere += 1
        return
    with callback:
        getattr(library, f"kit_through_{i}")(ffi.cast("void *", ffi.cast(ffi.getctype(case.type, "(*)"), callback)), values, back)
    compare(case, "arguments of the callback", seen, [flat(value) for value in arguments])
    compare(case, "result of the callback", None if is_void else flat(back[0]), flat(answer) if not is_void else None)


cases = list(find_cases())
if cases:
    library = compile_driver(cases)
    for i, case in enumerate(cases):
        for attempt in range(3):
            try:
                check(library, i, case, bool(case.own) and attempt == 0)
            except Exception as e:
                faults.append(f"{case.name}(): {type(e).__name__}: {e}"[:400])
os.unlink(capture)
os.dup2(real_out, 1)
for fault in faults:
    print(fault)
print("kit:", checks, len(faults), elsewhere, len(cases))
