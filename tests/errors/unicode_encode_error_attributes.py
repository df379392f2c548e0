def show(text, encoding, errors='strict'):
    try:
        print(text.encode(encoding, errors))
    except UnicodeEncodeError as e:
        print(e.encoding, ascii(e.object), e.start, e.end, e.reason)
        print(ascii(str(e)))


show('é', 'ascii')
show('aéb', 'ascii')
show('aéçb', 'ascii')
show('\u20ac', 'latin-1')
show('\u20ac\u20ad', 'latin-1')
show('\ud800', 'utf-8')
show('a\udc80', 'utf-8')
show('\ud800\udc00', 'utf-8')
show('\ud800', 'utf-16')
show('\ud800', 'utf-32-le')
show('\U0001f600', 'cp1252')
show('日本', 'cp1252')
show('é', 'ascii', 'surrogateescape')
show('\udcff', 'ascii', 'surrogateescape')
show('\ud800', 'ascii', 'surrogateescape')
show('\ud800', 'utf-8', 'surrogatepass')
show('é', 'ascii', 'xmlcharrefreplace')
show('\ud800', 'latin-1', 'backslashreplace')
