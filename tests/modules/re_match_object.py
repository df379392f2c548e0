import re

m = re.compile(r'(?P<first>\w+) (?P<last>\w+)?(x)?').match('Zoë Ünal, x', 0)
print(m)
print(m.group(), m.group(0), m.group(1, 2), m.group('first', 'last'), m[1], m['last'], m[3])
print(m.groups(), m.groups('-'), m.groupdict(), m.groupdict(0))
print(m.start(), m.end(), m.span(), m.start('last'), m.end(2), m.span(3), m.regs)
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.string, m.re.pattern)
print(m.expand(r'\2-\g<first>-\3\g<0>'))
for key in 4, -1, 'none', 1 << 70, None, 1.5:
    try:
        print(m.group(key))
    except Exception as e:
        print(type(e).__name__, e)
try:
    m.group([])
except Exception as e:
    print(type(e).__name__, e)
print(bool(m), m.__copy__() is m, m.__deepcopy__({}) is m)
print(re.Match, type(m) is re.Match, re.Match[str])
b = re.match(b'(.)(.)?', bytearray(b'a'))
print(b, b.group(), b.groups(), b.string)
print(re.match(b'.', memoryview(b'xyz')))
print(re.compile('a').search('xxaxx', 1, 4), re.compile('a').search('xxaxx', 3), re.compile('^x').search('xxa', 1))
print(re.compile('a$').search('ba c', 0, 2), re.compile(r'\bb').search('abc', 1))
for bad in (1, None, ['a']):
    try:
        re.match('a', bad)
    except TypeError as e:
        print(e)
for pattern, text in (('a', b'a'), (b'a', 'a')):
    try:
        re.match(pattern, text)
    except TypeError as e:
        print(e)
print(re.match('(a)|b', 'b').span(1), re.match('(?:(a)|b)*', 'ab').groups())
print(re.fullmatch('a|ab', 'ab'), re.fullmatch('a*?', 'aa'), re.fullmatch('a', 'ab'))
