#!/usr/bin/env python3
# ffi_layout — random C structs: does ffi lay them out as the compiler does?
#
#   tests/ffi_layout.py [--krait FILE] [--cc CC] [--wrapper 'qemu-s390x -L …'] [-n N] [--seed S]
#
# Compares size, alignment, offsets and the bits of bit-fields, with cc and with clang. With a cross compiler, krait must be
# of the same target, and --wrapper runs both. Exit code 0 without a compiler, with a message.

import argparse
import os
import random
import shlex
import shutil
import subprocess
import sys
import tempfile

BATCH = 150
INTEGERS = ["char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int",
            "long", "unsigned long", "long long", "unsigned long long", "_Bool"]
SCALARS = INTEGERS + ["float", "double", "long double", "void *", "int (*)(int)", "float _Complex",
                      "double _Complex", "enum E0", "enum E1", "enum E2", "enum E3", "aligned_int",
                      "low_int"]
BITS = {"char": 8, "signed char": 8, "unsigned char": 8, "short": 16, "unsigned short": 16,
        "int": 32, "unsigned int": 32, "long long": 64, "unsigned long long": 64, "_Bool": 1,
        "enum E0": 32, "enum E2": 32, "long": 0, "unsigned long": 0}
PRELUDE = """enum E0 { E0A, E0B = 7 };
enum E1 { E1A = 0x100000000LL, E1B };
enum E2 { E2A = -1, E2B = 3 };
enum __attribute__((packed)) E3 { E3A, E3B = 200 };
typedef int aligned_int __attribute__((aligned(16)));
typedef int low_int __attribute__((aligned(2)));
"""

# Prints the bytes that a bit-field, all ones, occupies.
DUMP = """
#include <stdio.h>
#include <stddef.h>
#include <string.h>
static void dump(const char *name, const void *p, size_t n)
{
    printf("%s bits", name);
    for (size_t i = 0; i < n; i++) printf(" %02x", ((const unsigned char *)p)[i]);
    printf("\\n");
}
"""

KRAIT = r'''
import ffi, sys
text = open(sys.argv[1]).read()
ffi.cdef(text)
big = sys.byteorder == "big"

def ones(start, width, size):
    data = bytearray(size)
    for bit in range(start, start + width):
        data[bit // 8] |= 0x80 >> bit % 8 if big else 1 << bit % 8
    return " ".join("%02x" % b for b in data)

def walk(tag, type, base, size):
    for name, (item, offset, bit, bits) in type.fields.items():
        if isinstance(name, int):
            if bits is None:
                walk(tag, item, base + offset, size)
        elif bits is None:
            print(tag, name, base + offset)
        else:
            print(tag + "." + name, "bits", ones((base + offset) * 8 + bit, bits, size))

for kind, tag in eval(open(sys.argv[2]).read()):
    type = ffi.typeof(kind + " " + tag)
    print(tag, type.size, type.align)
    walk(tag, type, 0, type.size)
'''


class Generator:
    def __init__(self, rng, long_bits, plain_bits):
        self.rng = rng
        self.plain_bits = plain_bits
        self.records = []
        self.counter = 0
        self.bits = dict(BITS, long=long_bits, **{"unsigned long": long_bits})

    def name(self):
        self.counter += 1
        return f"m{self.counter}"

    def attribute(self):
        r = self.rng
        if r.random() < 0.08:
            return " __attribute__((packed))"
        if r.random() < 0.08:
            return f" __attribute__((aligned({r.choice([1, 2, 4, 8, 16, 32])})))"
        return ""

    def bitfield(self, out):
        r = self.rng
        base = r.choice(list(self.bits))
        if r.random() < 0.12:
            width = 0 if r.random() < 0.5 else r.randint(1, self.bits[base])
            return f"{base} : {width};"
        name = self.name()
        out.append((name, True))
        # WHY: clang and GCC do not agree on aligned bit-fields in a packed struct.
        attribute = self.attribute()
        attribute = "" if self.plain_bits and "aligned" in attribute else attribute
        return f"{base} {name} : {r.randint(1, self.bits[base])}{attribute};"

    def member(self, out, depth):
        r = self.rng
        pick = r.random()
        if pick < 0.35:
            return self.bitfield(out)
        if pick < 0.42 and depth < 2:
            body = " ".join(self.member(out, depth + 1) for _ in range(r.randint(1, 4)))
            pack = " __attribute__((packed))" if r.random() < 0.15 else ""
            return f"{r.choice(['struct', 'union'])} {{ {body} }}{pack};"
        name = self.name()
        out.append((name, False))
        attribute = self.attribute()
        if pick < 0.55 and self.records:
            kind, tag, _ = r.choice(self.records)
            length = f"[{r.randint(1, 3)}]" if r.random() < 0.2 else ""
            return f"{kind} {tag} {name}{length}{attribute};"
        base = r.choice(SCALARS)
        if base == "int (*)(int)":
            return f"int (*{name})(int){attribute};"
        alignable = base != "aligned_int" and base != "low_int"
        length = "".join(f"[{r.randint(0 if r.random() < 0.1 else 1, 4)}]"
                         for _ in range(r.choice([0, 0, 0, 1, 1, 2]) if alignable else 0))
        atomic = "_Atomic " if not length and base in INTEGERS and r.random() < 0.05 else ""
        alignas = f"_Alignas({r.choice([16, 32])}) " if not attribute and r.random() < 0.05 else ""
        return f"{alignas}{atomic}{base} {name}{length}{attribute};"

    def record(self, number):
        r = self.rng
        kind = "union" if r.random() < 0.2 else "struct"
        tag = f"R{number}"
        out = []
        members = [self.member(out, 0) for _ in range(r.randint(0, 8))]
        if kind == "struct" and out and r.random() < 0.08:
            name = self.name()
            out.append((name, False))
            members.append(f"{r.choice(INTEGERS)} {name}[];")
        attributes = ""
        if r.random() < 0.12:
            attributes += " __attribute__((packed))"
        if r.random() < 0.08:
            attributes += f" __attribute__((aligned({r.choice([2, 4, 8, 16, 64])})))"
        text = f"{kind} {tag} {{ {' '.join(members)} }}{attributes};"
        pack = r.choice([1, 2, 4, 8, 16]) if r.random() < 0.12 else 0
        if pack:
            text = f"#pragma pack(push, {pack})\n{text}\n#pragma pack(pop)"
        if members and not members[-1].endswith("[];"):
            self.records.append((kind, tag, out))
        return kind, tag, out, text


def probe(kind, tag, members):
    lines = [f'printf("{tag} %zu %zu\\n", sizeof({kind} {tag}), _Alignof({kind} {tag}));']
    for name, is_bits in members:
        if is_bits:
            lines.append(f'{{ {kind} {tag} v; memset(&v, 0, sizeof v); v.{name} = -1; '
                         f'dump("{tag}.{name}", &v, sizeof v); }}')
        else:
            lines.append(f'printf("{tag} {name} %zu\\n", offsetof({kind} {tag}, {name}));')
    return "\n".join(lines)


def run(command, options, **more):
    return subprocess.run(command, capture_output=True, text=True, timeout=options.timeout, **more)


def long_bits(options, folder):
    source = os.path.join(folder, "long.c")
    with open(source, "w") as f:
        f.write("_Static_assert(sizeof(long) == 8, \"\");\n")
    return 64 if run(options.cc + ["-c", source, "-o", os.devnull], options).returncode == 0 else 32


def batch(options, seed, folder, bits):
    generator = Generator(random.Random(seed), bits, "clang" in options.cc[0])
    rows = [generator.record(i) for i in range(BATCH)]
    text = PRELUDE + "\n".join(row[3] for row in rows) + "\n"
    source, program, declarations, names, script = (
        os.path.join(folder, name) for name in ("t.c", "t", "t.h", "names", "k.py"))
    main = "\n".join(probe(*row[:3]) for row in rows)
    with open(source, "w") as f:
        f.write(DUMP + text + "int main(void)\n{\n" + main + "\nreturn 0;\n}\n")
    for name, content in ((declarations, text), (script, KRAIT),
                          (names, repr([row[:2] for row in rows]))):
        with open(name, "w") as f:
            f.write(content)
    built = run(options.cc + ["-w", "-O0", "-o", program, source], options)
    if built.returncode:
        sys.exit("compiler failed:\n" + built.stderr[:2000])
    wanted = run(options.wrapper + [program], options).stdout.splitlines()
    result = run(options.wrapper + [options.krait, script, declarations, names], options)
    got = result.stdout.splitlines()
    if result.returncode:
        return [(f"seed {seed}", "krait failed", result.stderr[-1500:])]
    texts = {row[1]: row[3] for row in rows}
    key = lambda line: line.split()[0] + " " + line.split()[1] if "bits" in line else line
    faults = []
    for tag in texts:
        mine = sorted(line for line in got if line.split()[0].split(".")[0] == tag)
        theirs = sorted(line for line in wanted if line.split()[0].split(".")[0] == tag)
        if mine != theirs:
            differing = sorted(set(mine) ^ set(theirs))
            faults.append((texts[tag], "ffi: " + "; ".join(l for l in differing if l in mine),
                           "cc:  " + "; ".join(l for l in differing if l in theirs)))
    return faults


def list_compilers():
    """GCC or what is called cc, and clang when it is another one."""
    found = [next((c for c in ("cc", "gcc") if shutil.which(c)), None),
             next((c for c in ("clang", "clang-14") if shutil.which(c)), None)]
    return [cc for cc in found if cc]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--krait", default="build/krait")
    parser.add_argument("--cc", default=None)
    parser.add_argument("--wrapper", default="")
    parser.add_argument("-n", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=120)
    options = parser.parse_args()
    options.wrapper = shlex.split(options.wrapper)
    options.krait = os.path.abspath(options.krait)
    choices = [options.cc] if options.cc else list_compilers()
    if not choices:
        print("layout oracle: skipped, no C compiler")
        return 0
    faults = []
    count = 0
    for cc in choices:
        options.cc = shlex.split(cc)
        with tempfile.TemporaryDirectory() as folder:
            bits = long_bits(options, folder)
            for i in range((options.n + BATCH - 1) // BATCH):
                faults += [(cc, *fault) for fault in batch(options, options.seed + i, folder, bits)]
                count += BATCH
    for fault in faults[:20]:
        print("\n".join(part[:600] for part in fault), end="\n\n")
    print(f"{count - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
