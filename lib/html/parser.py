"""A parser of HTML that calls a method for each thing it meets."""
import re
from html import unescape

__all__ = ["HTMLParser"]

_NAME = re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
_ATTRIBUTE = re.compile(
    r"[\s/]*((?<=['\"\s/])[^\s/>][^\s/=>]*)(?:(\s*=+\s*)('[^']*'|\"[^\"]*\"|(?!['\"])[^>\s]*))?"
    r"(?:\s|/(?!>))*")
_TAG_END = re.compile(r"(?:[^>'\"]|'[^']*'|\"[^\"]*\")*>")
_REFERENCE = re.compile(r"&(?:(#(?:[0-9]+|[xX][0-9a-fA-F]+))|([a-zA-Z][-.a-zA-Z0-9]*))([^a-zA-Z0-9])")


class HTMLParser:
    """Feed it text; override the handle_ methods.

    convert_charrefs: references such as &amp; in text become characters.
    """

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Forget what was not processed yet."""
        self.rawdata = ""
        self.lasttag = "???"
        self.lineno = 1
        self.offset = 0
        self.cdata_elem = None

    def feed(self, data):
        """Process more text, as far as it is complete."""
        self.rawdata += data
        self._go(False)

    def close(self):
        """Process the rest as if the end had come."""
        self._go(True)

    def getpos(self):
        """Return (line, column) of what is being handled."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """Return the text of the last start tag."""
        return self._starttag_text

    _starttag_text = None

    # ---- to be overridden

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass

    # ---- the work

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def updatepos(self, i, j):
        """Move the position from i to j."""
        lines = self.rawdata.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - self.rawdata.rindex("\n", i, j) - 1
        else:
            self.offset += j - i
        return j

    def _text(self, i, j, end):
        """Handle text; where it ended: a reference at the end may be incomplete."""
        text = self.rawdata[i:j]
        if self.cdata_elem:
            self.handle_data(text)
        elif self.convert_charrefs:
            if not end and j == len(self.rawdata):
                amp = text.rfind("&", max(len(text) - 34, 0))
                if amp >= 0 and not re.search(r"[\s;]", text[amp:]):
                    text = text[:amp]
                    j = i + amp
            if text:
                self.handle_data(unescape(text))
        else:
            return self._references(i, j, end)
        return self.updatepos(i, j)

    def _references(self, i, j, end):
        while i < j:
            amp = self.rawdata.find("&", i, j)
            if amp != i:
                stop = j if amp < 0 else amp
                self.handle_data(self.rawdata[i:stop])
                i = self.updatepos(i, stop)
                continue
            found = _REFERENCE.match(self.rawdata, i)
            if not found and (end or j < len(self.rawdata)):
                found = _REFERENCE.match(self.rawdata[i:j] + " ")
                start = 0
            else:
                start = i
            if not found:
                if not end and j == len(self.rawdata) and re.fullmatch(
                        r"&#?\w*", self.rawdata[i:j]):
                    return i
                self.handle_data("&")
                i = self.updatepos(i, i + 1)
                continue
            if found[1]:
                self.handle_charref(found[1][1:])
            else:
                self.handle_entityref(found[2])
            stop = i + found.end() - start - (found[3] != ";")
            i = self.updatepos(i, min(stop, j))
        return i

    def _go(self, end):
        i = 0
        while i < len(self.rawdata):
            raw = self.rawdata
            if self.cdata_elem:
                found = re.search(rf"</{self.cdata_elem}(?=[\t\n\r\f />])", raw[i:], 2)
                j = i + found.start() if found else len(raw) if end else \
                    max(raw.rfind("<", i), i) if "<" in raw[i:] else len(raw)
            else:
                j = raw.find("<", i)
                j = len(raw) if j < 0 else j
            if i < j:
                k = self._text(i, j, end)
                if k < j:
                    i = k
                    break
                i = j
                continue
            k = self._markup(i, end)
            if k < 0:
                if not end:
                    break
                # What never ends is text.
                k = self._unfinished(i)
            i = self.updatepos(i, k)
        self.rawdata = self.rawdata[i:]

    def _unfinished(self, i):
        raw = self.rawdata
        if raw.startswith("<!--", i):
            self.handle_comment(raw[i + 4:])
        elif raw.startswith("</", i) and _NAME.match(raw, i + 2) or _NAME.match(raw, i + 1):
            pass
        elif raw.startswith("<!", i) or raw.startswith("<?", i):
            self.handle_comment(raw[i + 2:])
        else:
            self.handle_data(raw[i:] if self.cdata_elem else "<")
            if not self.cdata_elem:
                return i + 1
        return len(raw)

    def _markup(self, i, end):
        """Handle what begins with '<' at i; the index behind it, or -1: incomplete."""
        raw = self.rawdata
        if self.cdata_elem:
            close = "</" + self.cdata_elem
            text = raw[i:i + len(close) + 1].lower()
            if text[:len(close)] == close and text[len(close):] in (*"\t\n\r\f />",):
                return self._end_tag(i)
            if not end and close.startswith(text[:len(close)]):
                return -1
            self.handle_data("<")
            return i + 1
        if raw.startswith("</", i):
            return self._end_tag(i)
        if _NAME.match(raw, i + 1):
            return self._start_tag(i, end)
        if raw.startswith("<!--", i):
            if raw.startswith(("<!-->", "<!--->"), i):
                stop = raw.index(">", i)
                self.handle_comment("")
                return stop + 1
            found = re.compile(r"--!?>").search(raw, i + 4)
            if not found:
                return -1
            self.handle_comment(raw[i + 4:found.start()])
            return found.end()
        if raw.startswith("<?", i):
            stop = raw.find(">", i)
            if stop >= 0:
                self.handle_pi(raw[i + 2:stop])
            return stop + 1 if stop >= 0 else -1
        if raw.startswith("<![", i):
            close = "]]>" if raw.startswith("<![CDATA[", i) else ">"
            stop = raw.find(close, i)
            if stop < 0:
                return -1
            text = raw[i + 3:stop]
            self.unknown_decl(text if close == "]]>" else text.removesuffix("]"))
            return stop + len(close)
        if raw.startswith("<!", i):
            stop = raw.find(">", i)
            if stop < 0:
                return -1
            text = raw[i + 2:stop]
            if text[:7].lower() == "doctype":
                self.handle_decl(text)
            else:
                self.handle_comment(text)
            return stop + 1
        if i + 1 >= len(raw) and not end:
            return -1
        self.handle_data("<")
        return i + 1

    def _start_tag(self, i, end):
        raw = self.rawdata
        found = _TAG_END.match(raw, i)
        if not found:
            # A quote that is not closed reaches to the end.
            stop = raw.find(">", i)
            if stop < 0 or not end:
                return -1
            stop += 1
        else:
            stop = found.end()
        self._starttag_text = text = raw[i:stop]
        name = _NAME.match(text, 1)
        self.lasttag = tag = name[0].lower()
        attrs = []
        k = name.end()
        while k < len(text):
            found = _ATTRIBUTE.match(text, k)
            if not found or found.end() == k:
                break
            key, equals, value = found.groups()
            if not equals:
                value = None
            elif value[:1] == value[-1:] and value[:1] in "'\"" and len(value) > 1:
                value = value[1:-1]
            attrs.append((key.lower(), unescape(value) if value else value))
            k = found.end()
        rest = text[k:].strip()
        if rest not in (">", "/>"):
            self.handle_data(text)
            return stop
        if rest == "/>":
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop

    def _end_tag(self, i):
        raw = self.rawdata
        stop = raw.find(">", i)
        if stop < 0:
            return -1
        name = _NAME.match(raw, i + 2)
        if not name:
            if stop > i + 2:
                self.handle_comment(raw[i + 2:stop])
            return stop + 1
        self.handle_endtag(name[0].lower())
        self.clear_cdata_mode()
        return stop + 1
