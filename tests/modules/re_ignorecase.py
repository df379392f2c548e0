# Which characters are the same for IGNORECASE, over all of Unicode.
import re
from binascii import crc32

letters = [chr(c) for c in range(0x10000) if chr(c).lower() != chr(c) or chr(c).upper() != chr(c)]
text = ''.join(letters)
out = []
for c in letters:
    out.append(''.join(re.findall(re.escape(c), text, 2)))
print(len(letters), crc32('|'.join(out).encode()))
out = []
for i in range(0, len(letters), 50):
    chunk = ''.join(map(re.escape, letters[i:i + 7]))
    out.append(''.join(re.findall(f'[{chunk}]', text, 2)))
    out.append(str(len(re.findall(f'[^{chunk}]', text, 2))))
    out.append(''.join(re.findall(f'[{letters[i]}-{letters[min(i + 30, len(letters) - 1)]}]', text, 2)))
print(crc32('|'.join(out).encode()))
for c in 'ſKıİßẞµΣςſtſtάΐ':
    print(ascii(c), ascii(re.findall(c, 'ſKkKsSiIıİßẞµμΜσςΣſtstΐΐ', 2)), re.findall(c, 'sSkKiI', 258))
print(re.match('(é)\\1', 'éÉ', 2), re.match('(?i:É)x', 'éx'), re.match('(?i:É)x', 'éX'), re.match(b'\xe9', b'\xc9', 2))
print(re.findall('[^k]', 'kK\u212ax', 2))
