print(repr("\a\b\f\n\r\t\v\\\'\"\0\7\77\177\377\x7f\u1234\U0001F600"))
print("line \
continued", len("\
"))
print("\N{LATIN SMALL LETTER A WITH DIAERESIS}\N{euro sign}", repr("\1234"), repr(b"\1\12\123\377\x41"))
print([ord(c) for c in "\08\x001\u00411"])
