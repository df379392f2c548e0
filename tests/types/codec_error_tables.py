# Every text encoding against malformed input and every error handler.
def t(f):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)), getattr(e,'start',None), getattr(e,'end',None), getattr(e,'reason',None), getattr(e,'encoding',None))
for enc in ['utf-16-le', 'utf-16-be', 'utf-32-le', 'UTF_32_BE']:
    for b in [b'\x00\xd8', b'\x00\xdc', b'\x00', b'\xff\xfe\x00', b'\xfe\xff\xd8\x00\x00\x41', b'\x00\xd8\x41\x00', b'\x00\xd8\x00', b'\x00\x00\x11\x00', b'\x00\x11\x00\x00',b'\x00\xd8\x00\x00', b'\x41\x00\x00\x00\x01',b'\x00\x00\xd8\x00']:
        print(enc, b, end=' '); t(lambda: b.decode(enc))
for enc in ['utf-16-le', 'utf-32-be', 'ascii','latin-1','cp1252','utf-8','UTF8','utf-8-sig']:
    print(enc,end=' '); t(lambda: 'a\ud800\u1234b'.encode(enc))
for b in [rb'\x4', rb'\u12', rb'\U0011', rb'\N{foo', rb'\N{nothing}', b'\\', rb'\400', rb'\N', rb'\U00110000', rb'\q', rb'\N{}',rb'\xzz']:
    print(b, end=' '); t(lambda: b.decode('unicode_escape'))
    print(b, end=' raw '); t(lambda: b.decode('raw_unicode_escape'))
t(lambda: 'aé\u1234\U00012345\n\\\ud800\x7f'.encode('unicode_escape'))
t(lambda: 'aé\u1234\U00012345\n\\\ud800\x7f'.encode('raw_unicode_escape'))
t(lambda: b'abc'.decode('nope'))
t(lambda: 'abc'.encode('no pe-X'))
t(lambda: 'abc\xff'.encode('ascii','foo'))
t(lambda: b'abc\xff'.decode('ascii','foo'))
t(lambda: 'abc\xff'.encode('hex'))
t(lambda: b'abc\xff'.decode('hex'))
t(lambda: b'\x81'.decode('cp1252'))
t(lambda: b'a\0b'.decode('a\0b'))
for h in ['ignore','replace','backslashreplace','xmlcharrefreplace','surrogateescape','surrogatepass']:
    for enc in ['ascii','utf-8','utf-16-le','utf-32-be','latin-1','cp1252']:
        print(h,enc,end=' '); t(lambda: 'a\ud800\udc85\u1234\U00012345b'.encode(enc,h))
        print(h,enc,end=' '); t(lambda: b'a\xed\xa0\x80\x00\xd8\x81'.decode(enc,h))
t(lambda: 'a\u20ac\u20ac\ud800b'.encode('latin-1'))
t(lambda: 'ab\ud800\ud801b'.encode('utf-8'))
t(lambda: b''.decode('utf-8-sig')); t(lambda: b'\xef\xbb\xbfa\xff'.decode('utf-8-sig'))
t(lambda: 'a'.encode('utf-8','nope'))
