from urllib.parse import *
import base64, html, quopri, html.entities
def t(f, *a, **k):
    try: print(f.__name__, a, k, repr(f(*a, **k)))
    except Exception as e: print(f.__name__, a, k, type(e).__name__, e)
urls = ['http://user:pa%20ss@Example.COM:8080/a/b;p=1?q=1&r=2#frag', '//host/path', 'path/only', '/abs?x', '#f', '?q', 'mailto:a@b', 'http://[::1]:80/x', 'http://[v1.a]/', 'http://[::1', 'http://[1.2.3.4]/', 'http://a:99999/', 'http://a:xx/', 'HTTP://A/b', 'a:b:c', '1a://x', 'file:///etc/passwd', 'http:///x', '', ' http://x\n/y', 'http://e\u2100f/', 'svn+ssh://h/p', 'tel:+1;x=y', 'http://a;b/c;d/e;f', 'x://y?a#b?c']
for u in urls:
    t(urlsplit, u); t(urlparse, u); t(urldefrag, u)
    try:
        r = urlsplit(u); print(r.geturl(), r.hostname, r.username, r.password, r.port)
    except Exception as e: print(type(e).__name__, e)
    try: t(urlparse, u.encode('ascii'))
    except UnicodeError: pass
base = 'http://a/b/c/d;p?q'
for ref in ['g:h','g','./g','g/','/g','//g','?y','g?y','#s','g#s','g?y#s',';x','g;x','','.','./','..','../','../g','../..','../../','../../g','../../../g','/./g','/../g','g.','.g','g..','..g','./../g','./g/.','g/./h','g/../h','g;x=1/../y','http:g','a//b','g?y/../x']:
    t(urljoin, base, ref); t(urljoin, 'http://a/b//c', ref); t(urljoin, 'x/y', ref); t(urljoin, 'mailto:x', ref)
for s in ['a b/c?d=é&~', b'\xff/a', '', 'A+B %41', '\udc80']:
    t(quote, s); t(quote_plus, s); t(quote, s, ''); t(quote, s, safe='é?')
for s in ['a%20b%zz%', '%C3%A9%ff', b'%41+', 'a+b', '%e4%BD', 'é%C3%A9']:
    t(unquote, s); t(unquote_to_bytes, s)
    if isinstance(s,str): t(unquote_plus, s)
t(unquote, '%E9', 'latin-1'); t(quote, 'é', encoding='latin-1')
for q in ['a=1&b=2&a=3', 'a=&b', 'a=1;b=2', '', 'a+b=c%20d&&=x', b'a=%ff']:
    t(parse_qs, q); t(parse_qsl, q, True); t(parse_qsl, q, strict_parsing=True)
t(parse_qsl, 'a=1;b=2', separator=';'); t(parse_qsl, 'a&b', max_num_fields=1)
t(urlencode, {'a': 'b c', 'é': [1,2]}); t(urlencode, {'a': [1,'x y'], 'b': 'str', 'c': 5}, True); t(urlencode, [('a', b'\xff')]); t(urlencode, 'abc')
t(urlunsplit, ('http','','a','','')); t(urlunsplit, ('','','//a','','')); t(urlunparse, ('http','h','p','x','q','f')); t(urljoin, 'a', b'b')
print(repr(urlsplit('http://a/b')), urlsplit('http://a/b')._replace(path='/z').geturl(), urlsplit(b'http://a/b').hostname)
data = [b'', b'a', b'ab', b'abc', b'abcd', b'hello world!!', bytes(range(256)), b'\0\0\0\0', b'\0\0\0\0\0', b'    ', b'      x']
for d in data:
    for n in ('b64','urlsafe_b64','b32','b32hex','b16','b85','a85','z85'):
        e = getattr(base64, n+'encode')(d); print(n, e, getattr(base64, n+'decode')(e) == d)
    print(base64.encodebytes(d), base64.decodebytes(base64.encodebytes(d)) == d, base64.a85encode(d, adobe=True, wrapcol=20), base64.a85encode(d, foldspaces=True, pad=True), base64.b85encode(d, True))
    print(quopri.encodestring(d), quopri.encodestring(d, True), quopri.encodestring(d, header=True), quopri.decodestring(quopri.encodestring(d)) == d)
for f, a in ((base64.b64decode, 'ab='), (base64.b64decode, 'é'), (base64.b64decode, 5), (base64.b32decode, 'abc'), (base64.b32decode, 'aaaaaaaa'), (base64.b32decode, 'AAAAAA=A'), (base64.b16decode, 'ag'), (base64.b16decode, 'ab'), (base64.b85decode, b'\x01'), (base64.b85decode, b'~~~~~'), (base64.a85decode, 'v'), (base64.a85decode, 'az'), (base64.a85decode, 'uuuuu'), (base64.z85decode, 'A~'), (base64.encodebytes, 'a'), (base64.b32decode, 'A======='), (base64.b64decode, 'a!b@c#d=')):
    t(f, a)
t(base64.b32decode, 'mfra====', True); t(base64.b32decode, 'MFR1====', map01='I'); t(base64.b64decode, b'ab-_', altchars='-_'); t(base64.b64encode, b'\xfb\xff', b'-_'); t(base64.b64decode, 'a!bc', validate=True); t(base64.a85decode, b'<~87cURD]~>', adobe=True)
for s in ['&lt;&amp;&#62;&#x3e;&nbsp;&notit;&not;&#128;&#0;&#xD800;&#1;&#x110000;&hellip;&bogus;&amp', '&copy2', 'a & b', '&&lt;;', '&#', '&#x;', '&CounterClockwiseContourIntegral;', '&acE;', '&AMP;&AMp', '&#13;&#11;&#x1fffe']:
    t(html.unescape, s)
t(html.escape, '<a href="x">\'&'); t(html.escape, '"', False); print(len(html.entities.html5), len(html.entities.name2codepoint), html.entities.codepoint2name[160], html.entities.name2codepoint['lang'], html.entities.entitydefs['eacute'])
for s in [b'a=b', b'line \nnext\t\n', b'x'*80, b'x'*74+b'=y', b'.\n', b'a\r\nb', 'é'.encode()*30, b'From _ x']:
    print(quopri.encodestring(s), quopri.encodestring(s, True, True))
for s in [b'a=3Db', b'a=\nb', b'a=3', b'a=zz', b'a \nb', b'=C3=A9', b'a=\r\nb', b'a_b', b'a=', b'a=\n']:
    print(quopri.decodestring(s), quopri.decodestring(s, header=True))
