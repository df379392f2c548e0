import binascii as b


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


for s in (b'', b'=', b'YQ==', b'YQ===', b'YQ=', b'YWJj=', b'YWJj==', b'YWJjY===', b'Y===', b'YQ==YQ==', b'Y Q==', b'YQ\n',
          b'YQ==\n', b'YW=Jj', b'YQ=\n=', b'A', b'AB', b'ABCDE'):
    t(b.a2b_base64, s, strict_mode=True)
    t(b.a2b_base64, s)
for s in (b'', b'!', b' ', b'!!!!', b'$', b'$86)C', b'$86)C\n', b'$86)C  \n', b'$86)C x', b'#86)', b'\x80abc', b'#\x80',
          b'`', b'`\n', b'M', b'$86\nxx', 'é'):
    t(b.a2b_uu, s)
t(b.b2a_uu, b'x' * 45)
t(b.b2a_uu, b'x' * 46)
t(b.crc_hqx, b'abc', -1)
t(b.crc_hqx, b'abc', 2**70)
t(b.crc32, b'abc', -1)
t(b.crc32, b'abc', 2**70 + 5)
t(b.a2b_qp, 'é')
t(b.a2b_qp, 5)
data = bytes((i * 31 + i // 7) & 255 for i in range(70000))
for n in (0, 1, 7, 8, 9, 2047, 2048, 2049, 2055, 70000):
    print(n, b.crc32(data[:n]), b.crc32(data[:n], 12345), b.crc_hqx(data[:n], 1))
texts = [b'', b' ', b'\t', b'a ', b'a \n', b'a\t\n b', b'.', b'.\n', b'..', b'a\n.\nb', b'\r\n', b'a\r\nb', b'a \r\nb \n',
         b'\ra', b'x' * 75, b'x' * 76, b'x' * 77, b'x' * 74 + b'=', b'x' * 72 + b'==', b'x' * 75 + b'\n', b'x' * 76 + b'\ny',
         b'_ a_b', bytes(range(40)), bytes(range(120, 140)), b'a b\tc' * 30, b'=' * 30, b'.\0', b'. ', b'a\n ']
for text in texts:
    for quotetabs in (0, 1):
        for istext in (0, 1):
            for header in (0, 1):
                q = b.b2a_qp(text, quotetabs, istext, header)
                print(q, b.a2b_qp(q, header) == text)
for q in (b'=', b'=\n', b'=\r\nx', b'==41', b'=4', b'=4g', b'=zz', b'a=\nb', b'a=\rb\nc', b'=3d', b'a_b', b'=0', b'===='):
    print(b.a2b_qp(q), b.a2b_qp(q, True))
