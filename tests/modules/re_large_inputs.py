# Deep, long and large: nothing here may use the C stack in proportion.
import re

n = 200_000
print(len(re.match('(?:a|b)*', 'ab' * n).group()), re.match('(?:a|b)*c', 'ab' * n))
print(len(re.match('(a|b)*?$', 'ab' * 1000).group()), len(re.match('(?:(a)|b)+', 'ab' * n).group()))
print(re.match('(?:a?){14}a{14}', 'a' * 14).span(), re.match('(?=(a*))', 'a' * n).span(1))
print(len(re.findall('a', 'a' * n)), len(re.sub('a', 'bb', 'a' * n)), len(re.split(',', ',' * n)))
many = '|'.join('word%d' % i for i in range(3000))
print(re.search(many + '$', 'xx word2999'), re.compile(many).match('word3001'))
groups = '(a)' * 500
print(re.match(groups, 'a' * 500).lastindex, re.match(groups + r'\99', 'a' * 501).span())
try:
    re.compile('(' * 100_000 + ')' * 100_000)
except RecursionError as e:
    print(type(e).__name__)
print(re.match('(?:)' * 3 + 'a{1000}', 'a' * 1000).end(), re.match('(?:a{2,3}){2,3}?', 'a' * 9).end())
print(re.compile('[%s]' % ''.join(map(chr, range(256, 20000, 2)))).match(chr(1000)))
print(re.match('.*' * 5 + 'é', 'a' * 30 + 'é').end())
