# Wrong numbers and kinds of arguments for methods of str and bytes.
def t(s):
    try: print(s, ascii(eval(s)))
    except Exception as e: print(s, type(e).__name__, ascii(str(e)))
for s in "'a'.replace('a')|'a'.replace()|'a'.split(1,2,3)|'a'.encode(1,2,3)|'a'.encode(x=1)|'a'.find()|'a'.find(x=1)|'a'.center()|'a'.upper(1)|'a'.join()|'a'.join(1,2)|b'a'.decode(1,2,3)|b'a'.hex(1,2,3)|'a'.expandtabs(1,2)|'a'.splitlines(1,2)|'a'.format_map()|'a'.strip(1,2)|'a'.strip(x=1)|[].sort(1)|'a'.removeprefix(1)|bytes.fromhex(1)|'a'.startswith()|len(x=1)|len(1,2)|sum()|sum(x=1)|int.from_bytes()|'a'.__format__(1)|'a'.replace('a','b',2,3)|'a'.replace('a',x=3)|'a'.replace(1,2,3)|'a'.zfill('x')|'a'.translate()|'a'.maketrans()|str.maketrans(1,2,3,4)|'a'.isalpha(1)".split('|'): t(s)
