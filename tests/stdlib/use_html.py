import html
from html.parser import HTMLParser
print(html.escape("<a href='x'>&</a>"), html.unescape("&lt;&eacute;&#955;&#x41;&amp"))
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs)
    def handle_endtag(self, tag): print("end", tag)
    def handle_data(self, data): print("data", repr(data))
P().feed("<p class=a>Hi &amp; <b>bye</b><br/></p>")
