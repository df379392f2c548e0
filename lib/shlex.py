"""Splitting of text as a shell does it."""
import re
import sys
from collections import deque
from io import StringIO

__all__ = ["shlex", "split", "quote", "join"]

_UNSAFE = re.compile(r"[^\w@%+=:,./-]", 256)  # re.ASCII


class shlex:
    """A lexer for simple languages like that of a shell; iterates over tokens."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = None if instream is None else infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ""
        elif punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self._pushback_chars = deque()
            # Characters of file names, options and wildcards belong to words then.
            self.wordchars += "~-./*?="
            self.wordchars = self.wordchars.translate(
                self.wordchars.maketrans(dict.fromkeys(punctuation_chars)))

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Make tok the next token."""
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Read from another stream first."""
        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = newstream
        self.lineno = 1

    def pop_source(self):
        """Go back to the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = " "

    def get_token(self):
        """Return the next token, eof at the end."""
        if self.pushback:
            return self.pushback.popleft()
        token = self.read_token()
        if self.source is not None:
            while token == self.source:
                opened = self.sourcehook(self.read_token())
                if opened:
                    self.push_source(opened[1], opened[0])
                token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        return token

    # Reading a token: self.state says where we are, as ' ' (between tokens), 'a' (in a word), 'c'
    # (in punctuation), a quote or an escape character, None (at the end). Each state has a method
    # that takes one character and returns True when the token is complete.

    def read_token(self):
        """Return the next token of the stream, without regard to pushed back ones."""
        self._quoted = False
        self._outside = " "  # the state behind an escape
        done = False
        while not done:
            if self._punctuation_chars and self._pushback_chars:
                char = self._pushback_chars.pop()
            else:
                char = self.instream.read(1)
            self.lineno += char == "\n"
            if self.state is None:
                self.token = ""
                done = True
            elif self.state == " ":
                done = self._between(char)
            elif self.state in self.quotes:
                done = self._in_quotes(char)
            elif self.state in self.escape:
                self._behind_escape(char)
            else:
                done = self._in_word(char)
        token, self.token = self.token, ""
        return None if self.posix and not self._quoted and not token else token

    def _has_token(self):
        return bool(self.token) or self.posix and self._quoted

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _begin_escape(self, char, outside):
        self._outside = outside
        self.state = char

    def _between(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
        elif self.posix and char in self.escape:
            self._begin_escape(char, "a")
        elif char in self.quotes and char not in self.wordchars + self._punctuation_chars:
            self.state = char
            if not self.posix:
                self.token = char
        else:
            self.token = char
            if char in self.wordchars:
                self.state = "a"
            elif char in self._punctuation_chars:
                self.state = "c"
            elif self.whitespace_split:
                self.state = "a"
            else:
                return True
        return False

    def _in_quotes(self, char):
        self._quoted = True
        if not char:
            raise ValueError("No closing quotation")
        if char == self.state:
            if self.posix:
                self.state = "a"
                return False
            self.token += char
            self.state = " "
            return True
        if self.posix and char in self.escape and self.state in self.escapedquotes:
            self._begin_escape(char, self.state)
        else:
            self.token += char
        return False

    def _behind_escape(self, char):
        if not char:
            raise ValueError("No escaped character")
        # In quotes the escape character stays, except in front of itself and of the quote.
        if self._outside in self.quotes and char not in (self.state, self._outside):
            self.token += self.state
        self.token += char
        self.state = self._outside

    def _in_word(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self.state = " "
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
            if not self.posix:
                return False
            self.state = " "
            return self._has_token()
        if self.state == "c":
            goes_on = char in self._punctuation_chars
        elif self.posix and char in self.quotes:
            self.state = char
            return False
        elif self.posix and char in self.escape:
            self._begin_escape(char, "a")
            return False
        else:
            goes_on = (char in self.wordchars or char in self.quotes
                       or self.whitespace_split and char not in self._punctuation_chars)
        if goes_on:
            self.token += char
            return False
        if self._punctuation_chars:
            self._pushback_chars.append(char)
        else:
            self.pushback.appendleft(char)
        ended_in_punctuation = self.state == "c"
        self.state = " "
        return ended_in_punctuation or self._has_token()

    def sourcehook(self, newfile):
        """Return (name, open file) for a token behind the source keyword."""
        import os.path
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile)

    def error_leader(self, infile=None, lineno=None):
        """Return the beginning of an error message, as C compilers write it."""
        return f'"{infile or self.infile}", line {lineno or self.lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """Split s as a shell would; comments: '#' begins one."""
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    """Return a command line that split() takes apart into these arguments."""
    return " ".join(map(quote, split_command))


def quote(s):
    """Return s so that a shell reads it as one word."""
    if not s:
        return "''"
    if not _UNSAFE.search(s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
