"""Wrapping, filling and indenting of text."""
import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_BLANKS = "\t\n\x0b\x0c\r "
_TO_BLANK = {ord(c): " " for c in _BLANKS}

# A chunk is a run of blanks, an em-dash between words, or a word or part of one that ends behind
# a hyphen between letters.
_PUNCT = r"[\w!\"'&.,?]"
_LETTER = r"[^\d\W]"
_BLANK = "[" + re.escape(_BLANKS) + "]"
_NO_BLANK = "[^" + _BLANK[1:]
_CHUNK = re.compile(rf"""
    ({_BLANK}+
    | (?<={_PUNCT}) -{{2,}} (?=\w)
    | {_NO_BLANK}+? (?:
        -(?: (?<={_LETTER}{{2}}-) | (?<={_LETTER}-{_LETTER}-) ) (?= {_LETTER} -? {_LETTER})
        | (?={_BLANK}|\Z)
        | (?<={_PUNCT}) (?=-{{2,}}\w)
      )
    )""", 64)
_PLAIN_CHUNK = re.compile(f"({_BLANK}+)")
_SENTENCE_END = re.compile(r"[a-z][.!?][\"']?\Z")


class TextWrapper:
    """Wraps text; the attributes are those of __init__().

    width: the longest line; initial_indent, subsequent_indent: in front of lines; expand_tabs,
    tabsize, replace_whitespace, drop_whitespace: about blanks; fix_sentence_endings: two blanks
    behind a sentence; break_long_words, break_on_hyphens: where words may be split; max_lines and
    placeholder: how much is kept and what stands for the rest.
    """

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        return text.translate(_TO_BLANK) if self.replace_whitespace else text

    def _split(self, text):
        pattern = _CHUNK if self.break_on_hyphens is True else _PLAIN_CHUNK
        return [chunk for chunk in pattern.split(text) if chunk]

    def _fix_sentence_endings(self, chunks):
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == " " and _SENTENCE_END.search(chunks[i]):
                chunks[i + 1] = "  "
                i += 2
            else:
                i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        room = width - cur_len if width > 0 else 1
        if not self.break_long_words:
            # It may stand alone on a line that is too long.
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        word = reversed_chunks[-1]
        end = room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind("-", 0, room)
            if hyphen > 0 and any(c != "-" for c in word[:hyphen]):
                end = hyphen + 1
        cur_line.append(word[:end])
        reversed_chunks[-1] = word[end:]

    def _fill_line(self, chunks, width):
        """Take chunks for one line off the reversed list."""
        line = []
        used = 0
        while chunks and used + len(chunks[-1]) <= width:
            used += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, used, width)
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()
        return line

    def _shorten_line(self, lines, line, width, indent):
        """End the last line that is allowed with the placeholder."""
        used = sum(map(len, line))
        while line:
            if line[-1].strip() and used + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            used -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = self._fill_line(chunks, width)
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks
                        or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
                    and sum(map(len, line)) <= width):
                lines.append(indent + "".join(line))
            else:
                self._shorten_line(lines, line, width, indent)
                break
        return lines

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """Return the paragraph as a list of lines without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Return the paragraph wrapped, as one text."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """Return a paragraph as a list of lines; the options are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Return a paragraph wrapped, as one text; the options are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Return the text on one line, cut behind a word so that it fits into width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


_BLANK_LINE = re.compile("^[ \t]+$", 8)
_MARGIN = re.compile("(^[ \t]*)(?:[^ \t\n])", 8)


def dedent(text):
    """Return the text without the blanks that all its lines begin with; blank lines get empty."""
    text = _BLANK_LINE.sub("", text)
    margins = _MARGIN.findall(text)
    if not margins:
        return text
    # What the first and last in order have in common, all have.
    first, last = min(margins), max(margins)
    common = 0
    while common < len(first) and common < len(last) and first[common] == last[common]:
        common += 1
    return re.sub("(?m)^" + first[:common], "", text) if common else text


def indent(text, prefix, predicate=None):
    """Return the text with prefix before the lines that are not blank, or that predicate accepts."""
    if predicate is None:
        predicate = str.strip
    return "".join(prefix + line if predicate(line) else line
                   for line in text.splitlines(True))
