"""Source text as tokens, comments and line ends included."""
import builtins
import re
import sys
from collections import namedtuple
from token import *
from token import EXACT_TOKEN_TYPES
import token as _token

__all__ = _token.__all__ + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize',
                            'TokenInfo', 'open', 'TokenError']


class TokenInfo(namedtuple('TokenInfo', 'type string start end line')):
    """One token: start and end are (line from 1, column from 0)."""
    __slots__ = ()

    def __repr__(self):
        annotated = f'{self.type} ({tok_name[self.type]})'
        return (f'TokenInfo(type={annotated}, string={self.string!r}, start={self.start!r}, '
                f'end={self.end!r}, line={self.line!r})')

    @property
    def exact_type(self):
        """The number of the operator, where type is OP."""
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


class TokenError(Exception):
    """The text cannot be split into tokens: (message, (line, column))."""

_number = re.compile(
    r'0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+'
    r'|(?:(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*|[0-9](?:_?[0-9])*\.?)'
    r'(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?')
_name = re.compile(r'\w+')
_string_start = re.compile(r'([rRbBuUfF]{0,2})("""|\'\'\'|"|\')')
_operator = re.compile('|'.join(re.escape(op) for op in sorted(EXACT_TOKEN_TYPES, key=len,
                                                               reverse=True)))
_blank = re.compile(r'[ \f\t]*')


class _FString:
    """An f-string that is open."""

    def __init__(self, prefix, quote, start):
        self.quote, self.raw, self.start = quote, 'r' in prefix.lower(), start
        self.in_text = True      # in literal text, not in a replacement field
        self.spec = False        # in the format spec of a field
        self.depth = 0           # of brackets inside the field
        self.fields = []         # states of the fields around nested ones
        self.text, self.text_start, self.lines = '', None, ''


class _Tokenizer:
    def __init__(self, readline, extra=True):
        self.readline = readline
        self.line, self.number, self.pos = '', 0, 0
        self.parens, self.indents, self.fstrings = [], [0], []
        self.at_line_start, self.last = True, None

    def next_line(self):
        try:
            line = self.readline()
        except StopIteration:
            line = ''
        if line:
            self.number += 1
        self.line, self.pos = line, 0
        return line

    def token(self, kind, text, start, end, line=None):
        self.last = kind
        return TokenInfo(kind, text, start, end, self.line if line is None else line)

    def here(self, kind, end):
        """The token from the position to column `end`."""
        start = self.pos
        self.pos = end
        return self.token(kind, self.line[start:end], (self.number, start), (self.number, end))

    def run(self):
        continued = False
        while self.next_line():
            if self.fstrings and self.fstrings[-1].in_text:
                pass
            elif not self.parens and not self.fstrings and not continued:
                if (yield from self.line_start()):
                    continue
            continued = yield from self.rest_of_line()
        yield from self.finish()

    def line_start(self):
        """Indentation; True: nothing else is on the line."""
        column = 0
        for c in self.line:
            if c == ' ':
                column += 1
            elif c == '\t':
                column = (column // 8 + 1) * 8
            elif c == '\f':
                column = 0
            else:
                break
            self.pos += 1
        rest = self.line[self.pos:]
        stripped = rest.rstrip('\r\n')
        if not stripped or stripped[0] == '#':
            if stripped:
                yield self.here(COMMENT, self.pos + len(stripped))
            end = len(self.line)
            newline = self.line[self.pos:]
            yield self.token(NL, newline, (self.number, self.pos),
                             (self.number, self.pos + max(len(newline), 1)))
            self.pos = end
            return True
        if column > self.indents[-1]:
            self.indents.append(column)
            yield self.token(INDENT, self.line[:self.pos], (self.number, 0),
                             (self.number, self.pos))
        while column < self.indents[-1]:
            if column not in self.indents:
                raise IndentationError('unindent does not match any outer indentation level',
                                       ('<string>', self.number, self.pos + 1, self.line))
            self.indents.pop()
            yield self.token(DEDENT, '', (self.number, self.pos), (self.number, self.pos))
        return False

    def rest_of_line(self):
        """Tokens up to the end of the line; True: it goes on after a backslash."""
        size = len(self.line)
        while self.pos < size:
            if self.fstrings and self.fstrings[-1].in_text:
                if (yield from self.text_of_fstring()):
                    return False
                size = len(self.line)
                continue
            self.pos = _blank.match(self.line, self.pos).end()
            if self.pos >= size:
                break
            c = self.line[self.pos]
            if c in '\r\n':
                inside = self.parens or self.fstrings
                kind = NL if inside else NEWLINE
                yield self.here(kind, size)
            elif c == '#':
                end = len(self.line.rstrip('\r\n'))
                yield self.here(COMMENT, end)
                if end == size and not self.parens:
                    yield self.token(NL if self.parens else NEWLINE, '', (self.number, size),
                                     (self.number, size + 1))
            elif c == '\\' and self.line[self.pos + 1:].strip('\r\n') == '':
                self.pos = size
                return True
            else:
                yield from self.one_token(c)
                size = len(self.line)
        return False

    def one_token(self, c):
        line = self.line
        match = _string_start.match(line, self.pos)
        if match:
            prefix, quote = match.groups()
            if 'f' in prefix.lower():
                yield self.here(FSTRING_START, match.end())
                self.fstrings.append(_FString(prefix, quote, (self.number, match.start())))
            else:
                yield self.string(match)
            return
        if c.isdigit() or c == '.' and line[self.pos + 1:self.pos + 2].isdigit():
            yield self.here(NUMBER, _number.match(line, self.pos).end())
            return
        match = _name.match(line, self.pos)
        if match:
            yield self.here(NAME, match.end())
            return
        state = self.fstrings[-1] if self.fstrings else None
        if state and state.depth == 0:
            if c == '}':
                yield self.here(OP, self.pos + 1)
                state.depth, state.spec = state.fields.pop()
                state.in_text = True
                return
            if c == ':':
                yield self.here(OP, self.pos + 1)
                state.in_text = state.spec = True
                return
            if c == '!' and line[self.pos + 1:self.pos + 2] != '=':
                yield self.here(OP, self.pos + 1)
                return
        match = _operator.match(line, self.pos)
        if not match:
            if c in '$?!`':
                yield self.here(OP, self.pos + 1)
                return
            raise TokenError(f"invalid non-printable character U+{ord(c):04X}"
                             if not c.isprintable() else
                             f"invalid character '{c}' (U+{ord(c):04X})",
                             (self.number, self.pos + 1))
        text = match.group()
        if text in '([{':
            self.parens.append((text, self.number, self.pos))
            if state:
                state.depth += 1
        elif text in ')]}':
            if self.parens:
                self.parens.pop()
            if state:
                state.depth -= 1
        yield self.here(OP, match.end())

    def string(self, match):
        """A string that is no f-string; it may go on over several lines."""
        quote, start = match.group(2), (self.number, self.pos)
        first, at = self.pos, match.end()
        lines = text = ''
        while True:
            line, size = self.line, len(self.line)
            while at < size:
                c = line[at]
                if c == '\\':
                    at += 2
                elif line.startswith(quote, at):
                    end = at + len(quote)
                    token = self.token(STRING, text + line[first:end], start, (self.number, end),
                                       lines + line)
                    self.pos = end
                    return token
                elif c in '\r\n' and len(quote) == 1:
                    break
                else:
                    at += 1
            if len(quote) == 1 and (at < size or not line.endswith('\n')):
                raise TokenError(f'unterminated string literal (detected at line {self.number})',
                                 (start[0], start[1] + 1))
            text, lines = text + line[first:], lines + line
            first = at = 0
            if not self.next_line():
                if len(quote) == 3:
                    raise TokenError('EOF in multi-line string', (start[0], start[1] + 1))
                raise TokenError(f'unterminated string literal (detected at line '
                                 f'{self.number})', (start[0], start[1] + 1))

    def text_of_fstring(self):
        """Literal text of an f-string; True: it goes on in the next line."""
        state = self.fstrings[-1]
        line, quote, at = self.line, state.quote, self.pos
        if state.text_start is None:
            state.text_start, state.text, state.lines = (self.number, at), '', ''
        size, piece = len(line), ''
        while at < size:
            c = line[at]
            if not state.spec and line.startswith(quote, at) or state.spec and len(quote) == 1 \
                    and c == quote:
                yield from self.end_of_text(state, piece, at)
                yield self.here(FSTRING_END, at + len(quote))
                self.fstrings.pop()
                return False
            if c == '{':
                if not state.spec and line.startswith('{{', at):
                    # COMPAT: the token holds one brace and ends before the second.
                    yield from self.end_of_text(state, piece + '{', at + 1)
                    self.pos = at = at + 2
                    state.text_start, state.text, state.lines, piece = (self.number, at), '', '', ''
                    continue
                yield from self.end_of_text(state, piece, at)
                yield self.here(OP, at + 1)
                state.fields.append((state.depth, state.spec))
                state.depth, state.spec, state.in_text = 0, False, False
                return False
            if c == '}':
                if state.spec:
                    yield from self.end_of_text(state, piece, at,
                                                line[:at].endswith(('}', ':')))
                    state.in_text = False
                    state.depth = 0
                    return False
                if line.startswith('}}', at):
                    yield from self.end_of_text(state, piece + '}', at + 1)
                    self.pos = at = at + 2
                    state.text_start, state.text, state.lines, piece = (self.number, at), '', '', ''
                    continue
                raise TokenError("f-string: single '}' is not allowed", (self.number, at + 1))
            if c == '\\' and at + 1 < size:
                if line.startswith('N{', at + 1) and not state.raw and '}' in line[at:]:
                    end = line.index('}', at) + 1
                    piece += line[at:end]
                    at = end
                    continue
                if line[at + 1] in '{}':
                    piece += c
                    at += 1
                    continue
                piece += line[at:at + 2]
                at += 2
                continue
            if c in '\r\n' and len(quote) == 1:
                raise TokenError(f'unterminated f-string literal (detected at line '
                                 f'{self.number})', (state.start[0], state.start[1] + 1))
            piece += c
            at += 1
        state.text, state.lines = state.text + piece, state.lines + line
        self.pos = size
        return True

    def end_of_text(self, state, piece, at, even_empty=False):
        text = state.text + piece
        if text or even_empty:
            yield self.token(FSTRING_MIDDLE, text, state.text_start, (self.number, at),
                             state.lines + self.line)
        state.text_start = None
        self.pos = at

    def finish(self):
        if self.fstrings:
            state = self.fstrings[-1]
            kind = 'triple-quoted ' if len(state.quote) == 3 else ''
            raise TokenError(f'unterminated {kind}f-string literal (detected at line '
                             f'{self.number})', (state.start[0], state.start[1] + 1))
        if self.parens:
            if self.last != NL:
                size = self.last_size
                yield TokenInfo(NL, '', (self.number, size), (self.number, size + 1), '')
            raise TokenError('unexpected EOF in multi-line statement', (self.number, 0))
        last_line = self.line
        if self.last not in (None, NEWLINE, NL, INDENT, DEDENT):
            size = self.last_size
            yield TokenInfo(NEWLINE, '', (self.number, size), (self.number, size + 1), '')
        end = self.number + 1, 0
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, '', end, end, '')
        yield TokenInfo(ENDMARKER, '', end, end, '')


def _run(readline):
    tokenizer = _Tokenizer(readline)
    end = 0
    for token in tokenizer.run():
        end = tokenizer.last_size = token.end[1]
        if token.type in (NEWLINE, NL) and token.string == '' and token.line == '':
            token = token._replace(line=tokenizer.kept)
        else:
            tokenizer.kept = token.line.rpartition('\n')[2] or token.line
        yield token


def generate_tokens(readline):
    """The tokens of the lines, texts, that readline() gives."""
    return _run(readline)


def tokenize(readline):
    """The tokens of the lines, bytes, that readline() gives; first an ENCODING token."""
    encoding, consumed = detect_encoding(readline)
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
    if encoding == 'utf-8-sig':
        encoding = 'utf-8'
    rest = iter(consumed)

    def lines():
        for line in rest:
            return line.decode(encoding)
        try:
            return readline().decode(encoding)
        except StopIteration:
            return ''
    yield from _run(lines)


def _normal_name(name):
    short = name[:12].lower().replace('_', '-')
    if short == 'utf-8' or short.startswith('utf-8-'):
        return 'utf-8'
    if short.startswith(('latin-1', 'iso-8859-1', 'iso-latin-1')) and (
            short in ('latin-1', 'iso-8859-1', 'iso-latin-1')
            or short.startswith(('latin-1-', 'iso-8859-1-', 'iso-latin-1-'))):
        return 'iso-8859-1'
    return name

_cookie = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
_empty_line = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)


def detect_encoding(readline):
    """(encoding, lines read): by the mark at the start, or a comment in the first two lines."""
    filename = getattr(getattr(readline, '__self__', None), 'name', None)

    def read():
        try:
            return readline()
        except StopIteration:
            return b''

    def fail(text):
        if filename is not None:
            text = f'{text} for {filename!r}'
        raise SyntaxError(text)

    def cookie(line):
        try:
            text = line.decode('utf-8')
        except UnicodeDecodeError:
            fail('invalid or missing encoding declaration')
        match = _cookie.match(text)
        if not match:
            return None
        name = _normal_name(match.group(1))
        try:
            import codecs
            codecs.lookup(name)
        except LookupError:
            if filename is None:
                raise SyntaxError('unknown encoding: ' + name) from None
            raise SyntaxError(f'unknown encoding for {filename!r}: {name}') from None
        if marked:
            if name != 'utf-8':
                fail('encoding problem: utf-8')
            name += '-sig'
        return name

    first = read()
    marked = first.startswith(b'\xef\xbb\xbf')
    default = 'utf-8-sig' if marked else 'utf-8'
    if marked:
        first = first[3:]
    if not first:
        return default, []
    encoding = cookie(first)
    if encoding:
        return encoding, [first]
    if not _empty_line.match(first):
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    return cookie(second) or default, [first, second]


def open(filename):
    """Open a source file as text, in its own encoding."""
    import io
    buffer = builtins.open(filename, 'rb')
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = io.TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except:
        buffer.close()
        raise


def untokenize(iterable):
    """Source text from tokens: exact with positions, else only of the same meaning."""
    out, encoding = [], None
    row, column, last = 1, 0, None
    indents, line_start = [], False
    tokens = iter(iterable)
    for item in tokens:
        if len(item) == 2:
            result, encoding = _compat(item, tokens, encoding)
            out.append(result)
            break
        kind, text, start, end, _ = item
        if kind == ENCODING:
            encoding = text
            continue
        if kind == ENDMARKER:
            break
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            row, column = end
            continue
        if kind in (NEWLINE, NL):
            line_start = True
        elif line_start and indents:
            indent = indents[-1]
            if start[1] >= len(indent):
                out.append(indent)
                column = len(indent)
            line_start = False
        elif kind == FSTRING_MIDDLE and ('{' in text or '}' in text):
            braces = text.count('{') + text.count('}')
            if '\\N{' not in text:
                text = text.replace('{', '{{').replace('}', '}}')
                end = end[0], end[1] + braces
        if start < (row, column) or start[0] == row and start[1] < column:
            raise ValueError(f'start ({start[0]},{start[1]}) precedes previous end '
                             f'({row},{column})')
        if start[0] > row:
            out.append('\\\n' * (start[0] - row))
            column = 0
        out.append(' ' * (start[1] - column))
        out.append(text)
        row, column = end
        if kind in (NEWLINE, NL):
            row, column = row + 1, 0
    result = ''.join(out)
    return result if encoding is None else result.encode(encoding)


def _compat(first, rest, encoding):
    import itertools
    out, indents, line_start, last_string = [], [], first[0] in (NEWLINE, NL), False
    inside = 0
    for item in itertools.chain([first], rest):
        kind, text = item[:2]
        if kind == ENCODING:
            encoding = text
            continue
        if kind in (NAME, NUMBER):
            text += ' '
        if kind == STRING:
            if last_string:
                text = ' ' + text
            last_string = True
        else:
            last_string = False
        if kind == FSTRING_START:
            inside += 1
        elif kind == FSTRING_END:
            inside -= 1
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            line_start = True
        elif line_start and indents:
            out.append(indents[-1])
            line_start = False
        elif kind == FSTRING_MIDDLE:
            text = text.replace('{', '{{').replace('}', '}}')
        out.append(text)
    return ''.join(out), encoding


def main():
    """The command line: python -m tokenize [-e] [file]"""
    exact = '-e' in sys.argv[1:] or '--exact' in sys.argv[1:]
    names = [arg for arg in sys.argv[1:] if arg[:1] != '-']
    try:
        if names:
            with builtins.open(names[0], 'rb') as file:
                tokens = list(tokenize(file.readline))
        else:
            tokens = generate_tokens(sys.stdin.readline)
        for token in tokens:
            kind = tok_name[token.exact_type if exact else token.type]
            place = '%d,%d-%d,%d:' % (token.start + token.end)
            print(f'{place:<20}{kind:<15}{token.string!r:<15}')
    except (IndentationError, TokenError, SyntaxError, OSError) as err:
        print(f'{names[0] if names else "<stdin>"}: error: {err}', file=sys.stderr)
        sys.exit(1)


if __name__ == '__main__':
    main()
