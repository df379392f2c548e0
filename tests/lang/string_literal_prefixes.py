print(repr("a\n" r"b\n" u"d\n"))
print(r"\"", r'\'', R"\\", b"\x00\xff", rb"\x", Rb'\n', bR"\t", BR"\q", U"u")
print('''tri"ple''', """a
b""", r'''raw
\n''')
print("adj" 'acent' """three""", b"a" rb"\b")
