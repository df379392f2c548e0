import textwrap
text = "The quick brown fox jumps over the lazy dog, and a-very-long-hyphenated-word follows it.  Twice."
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap(text, 12, break_long_words=False, break_on_hyphens=False))
print(textwrap.shorten(text, 40), textwrap.dedent("    a\n      b\n\n    c\n"), textwrap.indent("x\n\ny", "> "), sep="\n")
