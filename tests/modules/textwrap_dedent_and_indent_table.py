import textwrap as t
for s in ("", "a", "  a", "  a\n  b", "  a\n b", "\ta\n\tb", " \ta\n \tb", "  a\n\n  b\n",
        "  a\n   \n  b", "a\n  b", "\n\n   x\n\n", "  a\n\tb", "   deep\n  less\n    most",
        "  a\r\n  b"):
    print(repr(s), repr(t.dedent(s)), repr(t.indent(s, "> ")))
    print(repr(t.indent(t.dedent(s), "..", lambda l: "b" in l)))
for w in (1, 5, 10, 20, 70):
    print(w, t.wrap("The quick-brown fox (jumped) over the lazy dog's back; well-known.", w))
print(t.wrap("aaa bbb ccc ddd", 7, initial_indent="* ", subsequent_indent="    "))
print(t.wrap("word " * 5, 12, max_lines=2), t.fill("a b c", 3))
print(t.shorten("one two three", width=9, placeholder="…"))
print(t.wrap("x" * 12, 5, break_long_words=True, break_on_hyphens=False))
print(t.wrap("tab\tsep", 20, expand_tabs=False), t.wrap("é€😀 " * 4, 6))
