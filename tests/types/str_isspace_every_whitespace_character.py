import sys

spaces = [c for c in range(0x110000) if chr(c).isspace()]
print([hex(c) for c in spaces])
print([hex(c) for c in spaces if chr(c).strip()], [hex(c) for c in spaces if ("a" + chr(c) + "b").split() != ["a", "b"]])
print("".isspace(), " \t\n".isspace(), " a".isspace(), "\u200b".isspace(), "\u180e".isspace(), "\ufeff".isspace())
print([hex(c) for c in range(256) if bytes([c]).isspace()])
