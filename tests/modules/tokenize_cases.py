import tokenize, io
def show(src):
    try:
        for t in tokenize.generate_tokens(io.StringIO(src).readline): print(t)
    except Exception as e: print(type(e).__name__, e)
for s in ('x = 1\n', 'x = 1', 'if x:\n    y\n    # c\n\n  # d\nz\n', 'f(a,\n  b)  # c\n', '"""a\nb""" + "c"\n', 'f"a{x!r:>{w}}b{{c}}"\n', "f'''x\n{y}\n'''\n", 'x = "abc', '(1', 'a \\\n b\n', 'def f():\n\tx\n\ty', '1_000 0xff 1.5e3j .5 1. x.y ... -> := != //= **=\n', '# only comment', '', '\n\n', 'f"{x=}" f"{a:%H:%M}" rf"\\{x}" f"{f\'{y}\'}"\n', 'if x:\n  y\n z\n', "'''abc", 'a $ b', 'f"{x:}{y:{z}a}{q:a{z}}"\n', 'x = [\n# c\n1,\n]\n', 'é = "ü"\n', 'class A:\n    def f(self):\n        pass\n\n\nb\n'):
    print(repr(s)); show(s)
src = "x = [1,\n 2]  # c\nif x:\n    y = f\"{x!r:>{y}} {{}}\"\n    z\n\n\ndef f(): pass\n"
toks = list(tokenize.generate_tokens(io.StringIO(src).readline))
print(tokenize.untokenize(toks) == src, len(toks))
print(tokenize.untokenize([t[:2] for t in toks])[:50])
print([t.exact_type for t in tokenize.tokenize(io.BytesIO(b'a+b\n').readline)])
for b in (b'# coding: latin-1\n', b'\xef\xbb\xbfx\n', b'#!x\n# -*- coding: utf8 -*-\n', b'x\n#coding: ascii\n', b'# coding: nope\n', b''):
    try: print(tokenize.detect_encoding(io.BytesIO(b).readline))
    except SyntaxError as e: print(e)
