preds = ("isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric",
    "isprintable", "isspace", "istitle", "isupper")
for p in preds:
    n = 0
    for c in range(0x250):
        n += getattr(chr(c), p)()
    print(p, n)
print([hex(c) for c in range(0x3100) if chr(c).isspace()])
print([hex(c) for c in range(0x800) if chr(c).isdecimal()])
print([hex(c) for c in range(0x100) if chr(c).isdigit() and not chr(c).isdecimal()])
print([hex(c) for c in range(0x250) if chr(c).istitle() and not chr(c).isupper()])
print([hex(c) for c in range(0x100) if not chr(c).isprintable()])
