# Faults in patterns: message, position, line and column.
import re
pats = ['[', '[a', '[]', '[^]', '[a-', '[z-a]', '[\\d-z]', '[a-\\d]', '[\\x4g]', '\\x4', '\\xg', '\\u12', '\\U00110000', '\\U1234', '\\N', '\\N{', '\\N{}', '\\N{foo}', '\\N{DIGIT ONE}', '[\\N{DIGIT ONE}]', '\\', 'a\\', '\\q', '\\8', '\\1', '(a\\1)', '(a)\\2', '\\400', '\\377', '[\\400]', '[\\8]', '[\\q]', '\\00', '\\0', '(', '(a', 'a)', '(?', '(?P', '(?Px', '(?P<', '(?P<a', '(?P<a>', '(?P<>a)', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=', '(?P=a', '(?P=a)', '(?P=)', '(?P<a>(?P=a))', '(?#', '(?#abc', '(?#a)b', '(?(', '(?(1', '(?(1)', '(?(0)a)', '(?(1)a|b|c)', '(a)?(?(1)a|b|c)', '(?(a)b)', '(?(99)a)', '(?(2)a)(b)', '(?(1)a)(b)', '(?<', '(?<a', '(?<=', '(?<=a', '(?<a>b)', '(?z)', '(?i', '(?i-', '(?i-s', '(?i-i:a)', '(?i-:a)', '(?-i)', '(?-i:a', '(?-:a)', '(?au)', '(?aL)', '(?L)', '(?L:a)', '(?u)', '(?-a:b)', '(?ii)', 'a(?i)', '(?i)(?s)a', '(a(?i))', '|(?i)', '(?i)|a', '*', '+a', '?', '{1}', 'a**', 'a*+', 'a*?', 'a*??', 'a+++', '^*', '$?', '\\b*', '(?:)*', 'a{', 'a{1', 'a{1,', 'a{1,2', 'a{}', 'a{,}', 'a{2,1}', 'a{4294967295}', 'a{4294967294}', '(?:a{2}){3}', 'a{1,2}{3}', '(?<=a*)', '(?<=ab|c)', '(?<=(a)(?(1)b|c))', '(?=a)*', '(?!)', '(?<!)','\u00e9(', 'é\nb(', '(?x) a b # c\n d', '(?x)(?i) a', ' (?x)a','(?P<é>a)', '(?<=(?P<x>a)(?P=x))', '(?i:(?L:a))', '(?a-i:a)', '(?i)é', '((((', '(?>a', '(?>', 'x{,3}', 'x{ 1}', '()', '[a-]', '[-a]', '[]-a]', '[^-]', '[\\]]', '[a\\-z]', '(?P<a>.)(?P<b>.)(?P=b)(?P=a)']
def run(p, f=0):
    if True:
        try:
            c = re.compile(p, f)
            print(ascii(p), f, 'OK', c.flags, c.groups, dict(c.groupindex), ascii(c))
        except re.error as e:
            print(ascii(p), f, type(e).__name__, ascii(str(e)), ascii(e.msg), e.pos, e.lineno, e.colno, e.pattern == p)
        except Exception as e:
            print(ascii(p), f, type(e).__name__, e)
for p in pats:
    run(p); 
    run(p, 64|2)
    try: b = p.encode('latin-1')
    except Exception: continue
    run(b)
for f in (4, 256|32, 32, 256, 2|4|8|16|64, 512, 1): run('a', f)
for f in (4, 256|4, 32, 256|32, 256, 2|4|8|16|64): run(b'a\xe9', f)
run(b'(?P<\xe9>a)')
