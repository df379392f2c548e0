import textwrap as t
s = "The quick brown fox jumped over the lazy dog. A-very-long-hyphenated-word and supercalifragilistic."
print(t.wrap(s, 20))
print(t.fill(s, 30, initial_indent="* ", subsequent_indent="  "))
print(t.shorten("Hello  world of   text", 15), "|")
print(t.shorten("Hello world", 8, placeholder="~"), "|", t.shorten("short", 10))
print(repr(t.dedent("  a\n    b\n\n  c\n")), repr(t.dedent("\ta\n  b")))
print(repr(t.dedent("  \n  x\n")), repr(t.indent("a\n\nb\n", "> ")))
print(repr(t.indent("a\n\nb", "> ", lambda l: True)))
print(t.wrap("a b c", 1), t.wrap("", 10), t.wrap("   lead", 10), t.wrap("abcdefgh", 3))
print(t.wrap("abcdefgh x", 3, break_long_words=False))
print(t.wrap("x-y z", 2, break_on_hyphens=False), t.wrap("a\tb\nc", 10))
print(t.wrap("a\n\nb", 10, replace_whitespace=False))
print(t.wrap("one two three four", 9, max_lines=1))
print(t.wrap("one two three four", 9, max_lines=2, placeholder=".."))
print(t.wrap("Hi.  Yo.", 20, fix_sentence_endings=True))
print(t.wrap("a  b", 10, drop_whitespace=False))
w = t.TextWrapper(width=10, initial_indent=">>")
print(w.wrap("some words here"), w.fill("again and again"), w.width)
for f in (lambda: t.wrap("a", 0), lambda: t.wrap("a b", 3, max_lines=1, placeholder="....."),
        lambda: t.wrap(5)):
    try:
        print(f())
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
