print(r"\n", R'\t', b"\x41", B'a', br"\x41", bR'\n', Rb'\\', u"u", U'U', rb"", f"{1}", F'{2}', fr"\{3}", Rf'{4}\n')
print("a" 'b' """c""" r"\d" f"{5}" u"e", b"a" b'b' rb"\c")
print('\N{LATIN SMALL LETTER A}\N{greek small letter alpha}\u00e9\U0001f600\x41\101\0\07\08'.encode("unicode_escape"))
print("\a\b\f\v\r\t\\\'\"".encode(), '''a"b''c''', """a'b""c\"""", "\
joined")
for text in ("b'\u00e9'", "ub'x'", "bu'x'", "fb'x'", "'a' b'b'", "f'a' b'b'", "'\\x4'", "'\\u12'", "'\\U00110000'", "'\\N{no such}'", "'\\N{'", "'\\N'", "b'\\x'", "rbf''",
             "'abc", "'''abc", "\"abc\n\"", "b'\\N{BULLET}'", "'\\777'", "b'\\400'" if False else "b'\\377'", "ur'x'", "'\\ud800'"):
    try:
        print(text.encode("unicode_escape"), ascii(eval(text)))
    except SyntaxError as e:
        print(text.encode("unicode_escape"), "|", e.msg)
