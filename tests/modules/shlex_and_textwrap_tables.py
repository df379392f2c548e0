import shlex
import textwrap

texts = ["Hello there -- you goof-ball, use the -b option!", "a-b c--d e---f well-known-thing (foo-bar) 'quote-d' x", "  leading and trailing  ", "one\ttab\n\nnew. Sentence! end? yes", "verylongwordthatdoesnotfit in-the-line because-it-is-too-long", "", " ", "é-ü très-long-mot", "foo-bar-baz"*5, "a  b   c    d", "This is a sentence.  This too. And 'this.' ok"]
for t in texts:
    for w in (5, 10, 20, 40):
        for kw in ({}, dict(break_on_hyphens=False), dict(break_long_words=False), dict(drop_whitespace=False), dict(initial_indent='* ', subsequent_indent='  '), dict(max_lines=2), dict(max_lines=1, placeholder='…'), dict(fix_sentence_endings=True), dict(expand_tabs=False, replace_whitespace=False)):
            try: print(w, kw, textwrap.wrap(t, w, **kw))
            except Exception as e: print(type(e).__name__, e)
    print(textwrap.shorten(t, 15), repr(textwrap.dedent(' ' + t + '\n  x\n\t y\n   \n')), repr(textwrap.indent(t + '\nx\n\ny', '> ')))
for s in ["a b 'c d' \"e f\" g\\ h", "a'b'c \"\" x", "'", "\\", "a # c", '"a\\"b" \'a\\b\'', 'foo;bar|baz && x', 'a=b --c="d e"', "~/a *.py 'x", 'é ü', "a\nb"]:
    for f in (lambda: shlex.split(s), lambda: shlex.split(s, True), lambda: shlex.split(s, posix=False), lambda: list(shlex.shlex(s)), lambda: list(shlex.shlex(s, posix=True, punctuation_chars=True)), lambda: shlex.quote(s)):
        try: print(f())
        except ValueError as e: print('E', e)
print(shlex.join(['a b', "it's", '']))
