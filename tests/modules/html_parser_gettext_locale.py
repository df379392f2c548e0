from html.parser import HTMLParser
import gettext, locale, io, struct
class P(HTMLParser):
    def handle_starttag(self, t, a): self.o.append(('S', t, a, self.get_starttag_text()))
    def handle_endtag(self, t): self.o.append(('E', t))
    def handle_data(self, d): self.o.append(('D', d)) if not (self.o and self.o[-1][0]=='D') else self.o.__setitem__(-1, ('D', self.o[-1][1]+d))
    def handle_comment(self, d): self.o.append(('C', d))
    def handle_decl(self, d): self.o.append(('decl', d))
    def handle_pi(self, d): self.o.append(('pi', d))
    def unknown_decl(self, d): self.o.append(('u', d))
    def handle_entityref(self, n): self.o.append(('ent', n))
    def handle_charref(self, n): self.o.append(('chr', n))
docs = ['<p class="a b" id=x checked data-y=\'1&amp;2\'>Hi &lt;b&gt; <br/><B>x</B></p>', '<!DOCTYPE html><!-- c --><?pi x?><![CDATA[ab]]>t', '<script>if (a<b && c) { "</p>" }</script>z', 'a < b & c &copy; &#65; &#x41; &bogus; x', '<a href="x?a=1&b=2">t</a >', '<img src=x /><input disabled>', 'plain', '<div\n  a = "1"\n  b>text\nmore</div>', '<A HREF=foo>', '<style>p > a {}</style>', '<p>unclosed', '<a b="c>d">x']
for d in docs:
    for conv in (True, False):
        p = P(convert_charrefs=conv); p.o = []; p.feed(d); p.close(); print(p.o, p.getpos())
        q = P(convert_charrefs=conv); q.o = []
        for c in d: q.feed(c)
        q.close(); print([x[:2] for x in q.o] == [x[:2] for x in p.o])
msgs = {b'': b'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2;\n', b'hello': 'héllo'.encode(), b'one\0many': b'a\0b\0c', b'ctx\x04hello': b'X'}
k = sorted(msgs); ids = b''.join(x + b'\0' for x in k); strs = b''.join(msgs[x] + b'\0' for x in k); o = 28 + 16*len(k); t1 = []; t2 = []; p = o; q = o + len(ids)
for x in k: t1 += [len(x), p]; p += len(x) + 1; t2 += [len(msgs[x]), q]; q += len(msgs[x]) + 1
mo = struct.pack('<7I', 0x950412de, 0, len(k), 28, 28 + 8*len(k), 0, 0) + struct.pack('<%dI' % len(t1+t2), *(t1+t2)) + ids + strs
g = gettext.GNUTranslations(io.BytesIO(mo)); print(g.gettext('hello'), g.gettext('x'), [g.ngettext('one','many',n) for n in (0,1,2,11,21)], g.pgettext('ctx','hello'), g.info(), g.charset())
print(gettext.gettext('x'), gettext.ngettext('a','b',2), gettext.textdomain())
print(locale.setlocale(locale.LC_ALL, 'C'), locale.atof('1.5'), locale.format_string('%d', 5), locale.localeconv()['decimal_point'], locale.strcoll('a','b') < 0)
