import re

print(re.sub('x*', '-', 'abxd'), re.subn('b*', '.', 'abc'), re.sub('', '-', 'abc'))
print(re.sub('(a)(b)?', r'<\1\2>', 'ab a'), re.sub(r'(?P<n>\d)', r'[\g<n>\g<1>0]', 'a1b2'))
print(re.sub('a', lambda m: m.group().upper() * 2, 'banana', count=2))
print(re.sub('a', lambda m: None, 'banana'), re.sub('a', 'b', 'xyz'), re.sub('a', r'\n\t\\', 'a') == '\n\t\\')
print(re.sub('é', 'ü', 'été'), re.sub(b'\xe9', b'e', b'\xe9t\xe9'), re.sub('a', 'b', 'aaa', count=-1))
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'(\W+)', 'Words, words.'))
print(re.split('x*', 'axbc'), re.split('(x)|(-)', 'axb-c'), re.split(',', 'a,b,c', maxsplit=1))
print(re.split(r'\b', 'a b'), re.split('a', ''), re.split('', ''), re.split('é', 'aébéc'))
print(re.findall(r'\w', 'a b'), re.findall(r'(\w)(\d)?', 'a1b'), re.findall('(a)', 'aa'), re.findall('', 'ab'))
print([m.span() for m in re.finditer('a*', 'baac')])
it = re.finditer('a', 'aa')
print(iter(it) is it, next(it), next(it), next(it, None), next(it, None))
s = re.compile('a|b').scanner('abxa')
print(s.match(), s.match(), s.match(), s.search(), s.pattern)
for repl in (1, None, b'z'):
    for text in ('xa', 'a', ''):
        try:
            print(re.sub('a', repl, text))
        except TypeError as e:
            print(e)
try:
    re.sub('a', lambda m: 1, 'xa')
except TypeError as e:
    print(e)
scanner = re.Scanner([
    (r'[a-z]+(\d)?', lambda s, t: 'name ' + t),
    (r'\d+', lambda s, t: int(t)),
    (r'=', 'equals'),
    (r'\s+', None),
])
print(scanner.scan('abc = 12 x1 !rest'))
print(re.escape('a.b*c-é\n#&~ x'), re.escape(b'a+b\xff'), re.escape('_az09'))


class S(str):
    pass


m = re.match('a', S('ab'))
print(type(m.string) is S, type(m.group()), type(re.sub('z', '', S('ab'))), type(re.split('z', S('ab'))[0]))
