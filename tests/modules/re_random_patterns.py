# Random patterns on a few texts; the results are condensed to a checksum for each pattern.
import re
from binascii import crc32

N = 400
state = 4


def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) & (2**64-1)
    return (state >> 33) % n
def pick(s): return s[rnd(len(s))]
atoms = ['a','b','c','.','\\w','\\d','\\s','\\W','[ab]','[^a]','[a-c]','x','ab','abc','\\b','^','$','\\B','é','ß','[é-ü]','\\1','(?:)','K','s','[^\\w]','\\2','[\\s\\d]','-','\\.','\\n', 'ſ', '(?P<n>a)','(?P=n)']
quants = ['','','','*','+','?','*?','+?','??','{2}','{1,2}','{,2}','{2,}?','*+','++','?+','{1,3}+', '{0}']
def gen(d):
    k = rnd(10)
    if d <= 0 or k < 5: return pick(atoms) + pick(quants)
    if k == 5: return '(' + gen(d-1) + ')' + pick(quants)
    if k == 6: return '(?:' + gen(d-1) + '|' + gen(d-1) + ')' + pick(quants)
    if k == 7: return pick(['(?=','(?!','(?<=','(?<!','(?>','(?i:','(?a:','(?s-i:','(?(1)','(?m:', '(']) + gen(d-1) + ')' + pick(['','','*','?'])
    if k == 8: return gen(d-1) + '|' + gen(d-1)
    return gen(d-1) + gen(d-1)
texts = ['', 'a', 'b', 'aab', 'abcabc', 'aabbcc', 'a b\nc', 'xaéab', 'éßü', 'ABC abc', '12ab-', 'aaaaaaab', 'Kelvin Ks ſS', '\n', 'a\n', 'ab.ab\nab']
flagsets = [0,0,0,2,8,16,256,2|256,2|8]
for i in range(N):
    p = gen(3)
    f = pick(flagsets)
    try:
        c = re.compile(p, f)
    except re.PatternError as e:
        print(repr(p), f, 'ERR', e); continue
    except Exception as e:
        print(repr(p), f, 'EXC', type(e).__name__, e); continue
    results = []
    for t in texts:
        results += [(m.span(), m.groups(), m.lastindex, m.regs) for m in c.finditer(t)]
        for m in c.match(t), c.fullmatch(t), c.search(t, 1, len(t) - 1):
            results.append(m and m.span())
        results += [c.sub('-', t), c.split(t), c.findall(t)]
    print(repr(p), f, crc32(repr(results).encode()))
