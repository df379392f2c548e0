def show(data, encoding, errors='strict'):
    try:
        print(ascii(data.decode(encoding, errors)))
    except UnicodeDecodeError as e:
        print(e.encoding, e.object, e.start, e.end, e.reason)
        print(e, e.args == (e.encoding, e.object, e.start, e.end, e.reason))


for data in b'\xff', b'a\x80b', b'\xc3', b'\xc3(', b'\xe2\x82', b'\xe2\x28\xa1', b'\xed\xa0\x80', b'\xf5\x80\x80\x80', b'\xf0\x9f', b'\xc0\x80', b'ok\xfe\xff':
    show(data, 'utf-8')
show(b'\x80', 'ascii')
show(b'abc', 'utf-16')
show(b'\x00\xd8', 'utf-16-le')
show(b'\x00\xdc\x00', 'utf-16-le')
show(b'abc', 'utf-32')
show(b'\x00\x00\x11\x00', 'utf-32-le')
show(b'\x81', 'cp1252')
show(b'\\x', 'unicode_escape')
show(b'\\N{nope}', 'unicode_escape')
show(b'\\ud', 'raw_unicode_escape')
