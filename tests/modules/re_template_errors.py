import re

for p,t in [('(a)(?P<n>b)?', x) for x in ('\\1','\\2','\\3','\\g<1>','\\g<n>','\\g<m>','\\g','\\g<','\\g<>','\\g<1','\\g<-1>','\\g<9>','\\n\\t\\\\','\\q','\\','\\0','\\07','\\018','\\101','\\400','\\777','\\99','\\10','\\x','\\&\\.','\\g<0>','\\g<n','\\g<1a>', '\\8','\\b\\a','é\\1', '\\g<\u0661>')]:
    for r in (lambda: re.sub(p,t,'xaby'), lambda: re.match(p,'ab').expand(t), lambda: re.sub(p.encode(), t.encode('latin-1','replace'), b'xaby')):
        try: print(ascii(t), ascii(r()))
        except re.error as e: print(ascii(t), 'E', ascii(str(e)), e.pos, ascii(e.pattern))
        except Exception as e: print(ascii(t), type(e).__name__, e)
