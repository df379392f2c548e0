"""Comparing sequences, and differences between texts in several forms."""
from collections import namedtuple
from heapq import nlargest

__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ",
           "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff", "unified_diff", "diff_bytes",
           "Match"]

Match = namedtuple("Match", "a b size")


class SequenceMatcher:
    """Compares two sequences of hashable items.

    The longest common block is found first, then the same is done left and right of it. isjunk:
    which items of b to ignore; autojunk: also those that are more than 1 % of a long b.
    """

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index()

    def _index(self):
        # Where each item of b stands, junk and popular items left out.
        where = self.b2j = {}
        for i, item in enumerate(self.b):
            where.setdefault(item, []).append(i)
        self.bjunk = {item for item in where if self.isjunk(item)} if self.isjunk else set()
        for item in self.bjunk:
            del where[item]
        self.bpopular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            self.bpopular = {item for item, places in where.items() if len(places) > n // 100 + 1}
            for item in self.bpopular:
                del where[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """Return the Match(a, b, size) of the longest common block in a[alo:ahi], b[blo:bhi]."""
        a, b, where, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        best_a, best_b, best = alo, blo, 0
        lengths = {}  # j -> length of the common block that ends at a[i - 1], b[j]
        for i in range(alo, ahi):
            new = {}
            for j in where.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = new[j] = lengths.get(j - 1, 0) + 1
                if k > best:
                    best_a, best_b, best = i - k + 1, j - k + 1, k
            lengths = new
        # Popular items, and then junk, extend a block at both ends.
        for junky in (False, True):
            while best_a > alo and best_b > blo and (b[best_b - 1] in junk) == junky \
                    and a[best_a - 1] == b[best_b - 1]:
                best_a, best_b, best = best_a - 1, best_b - 1, best + 1
            while best_a + best < ahi and best_b + best < bhi \
                    and (b[best_b + best] in junk) == junky \
                    and a[best_a + best] == b[best_b + best]:
                best += 1
        return Match(best_a, best_b, best)

    def get_matching_blocks(self):
        """Return the list of common blocks; the last has size 0 and stands at both ends."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        end = len(self.a), len(self.b)
        todo = [(0, end[0], 0, end[1])]
        found = []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(match)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    todo.append((i + k, ahi, j + k, bhi))
        found.sort()
        # Blocks that touch become one.
        blocks = []
        for i, j, k in found:
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                i, j, k = blocks[-1][0], blocks[-1][1], blocks[-1][2] + k
                blocks.pop()
            blocks.append(Match(i, j, k))
        blocks.append(Match(*end, 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        """Return the list of (tag, i1, i2, j1, j2) that turn a into b."""
        if self.opcodes is None:
            self.opcodes = []
            i = j = 0
            for ai, bj, size in self.get_matching_blocks():
                tag = ("replace" if i < ai and j < bj else "delete" if i < ai else
                       "insert" if j < bj else "")
                if tag:
                    self.opcodes.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    self.opcodes.append(("equal", ai, i, bj, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """Yield groups of opcodes with n items of context around changes."""
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def _ratio(self, matches):
        length = len(self.a) + len(self.b)
        return 2.0 * matches / length if length else 1.0

    def ratio(self):
        """Return how similar the sequences are, from 0 to 1."""
        return self._ratio(sum(block[2] for block in self.get_matching_blocks()))

    def quick_ratio(self):
        """Return an upper bound of ratio(): items are counted without regard to order."""
        if self.fullbcount is None:
            self.fullbcount = {}
            for item in self.b:
                self.fullbcount[item] = self.fullbcount.get(item, 0) + 1
        left = dict(self.fullbcount)
        matches = 0
        for item in self.a:
            if left.get(item, 0) > 0:
                left[item] -= 1
                matches += 1
        return self._ratio(matches)

    def real_quick_ratio(self):
        """Return an upper bound of ratio() from the lengths alone."""
        return self._ratio(min(len(self.a), len(self.b)))

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Return up to n of the possibilities whose ratio to word is at least cutoff, best first."""
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for x in possibilities:
        matcher.set_seq1(x)
        if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                and matcher.ratio() >= cutoff):
            found.append((matcher.ratio(), x))
    return [x for score, x in nlargest(n, found)]


# ---- differences for people

def _keep_blanks(line, tags):
    """The marks below a line, with its blanks where there is no mark."""
    return "".join(c if tag == " " and c.isspace() else tag
                   for c, tag in zip(line, tags)).rstrip()


class Differ:
    """Compares lines; lines that are similar are marked where they differ.

    Lines of the result begin with '- ' (only in the first), '+ ' (only in the second), '  ' (in
    both) or '? ' (in neither: the marks).
    """

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Yield the difference of two sequences of lines."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for i in range(lo, hi):
            yield f"{tag} {x[i]}"

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        # The shorter side first.
        first, second = self._dump("+", b, blo, bhi), self._dump("-", a, alo, ahi)
        if bhi - blo >= ahi - alo:
            first, second = second, first
        yield from first
        yield from second

    def _replace(self, a, alo, ahi, b, blo, bhi):
        # Pairs of similar lines in order, the best first: what is left and right of it then.
        best, best_i, best_j = 0.74999, None, None
        equal = None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(a[i])
                if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                        and matcher.ratio() > best):
                    best, best_i, best_j = matcher.ratio(), i, j
        if best_i is None:
            if equal is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                return
            best_i, best_j = equal
        else:
            equal = None
        yield from self._between(a, alo, best_i, b, blo, best_j)
        if equal is not None:
            yield "  " + a[best_i]
        else:
            yield from self._pair(a[best_i], b[best_j], matcher)
        yield from self._between(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _between(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump("-", a, alo, ahi)
        else:
            yield from self._dump("+", b, blo, bhi)

    def _pair(self, line_a, line_b, matcher):
        tags_a = tags_b = ""
        matcher.set_seqs(line_a, line_b)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            marks = {"replace": "^^", "delete": "- ", "insert": " +", "equal": "  "}[tag]
            tags_a += marks[0] * (i2 - i1)
            tags_b += marks[1] * (j2 - j1)
        for sign, line, tags in ("-", line_a, tags_a), ("+", line_b, tags_b):
            yield f"{sign} {line}"
            marks = _keep_blanks(line, tags)
            if marks:
                yield f"? {marks}\n"


def IS_LINE_JUNK(line, pat=None):
    """Return whether a line is blank or has only a '#'."""
    if pat is None:
        return line.strip() in ("", "#")
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Return whether a character is a blank."""
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Return an iterator of the difference that Differ finds."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """Yield the lines of one of the two texts (1 or 2) that an ndiff came from."""
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


# ---- differences for programs

def _check_types(a, b, *args):
    if a and not isinstance(a[0], str):
        raise TypeError("lines to compare must be str, not %s (%r)" % (type(a[0]).__name__, a[0]))
    if b and not isinstance(b[0], str):
        raise TypeError("lines to compare must be str, not %s (%r)" % (type(b[0]).__name__, b[0]))
    if isinstance(a, str):
        raise TypeError("input must be a sequence of strings, not %s" % type(a).__name__)
    if isinstance(b, str):
        raise TypeError("input must be a sequence of strings, not %s" % type(b).__name__)
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError("all arguments must be str, not: %r" % (arg,))


def _header(sign_a, sign_b, fromfile, tofile, fromdate, todate, end):
    yield f"{sign_a} {fromfile}{chr(9) + fromdate if fromdate else ''}{end}"
    yield f"{sign_b} {tofile}{chr(9) + todate if todate else ''}{end}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Yield the lines of a unified diff of two lists of lines, with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def place(start, stop):
        length = stop - start
        if length == 1:
            return str(start + 1)
        # An empty range begins in front of the line.
        return f"{start + 1 if length else start},{length}"

    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield from _header("---", "+++", fromfile, tofile, fromfiledate, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield f"@@ -{place(first[1], last[2])} +{place(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3,
                 lineterm="\n"):
    """Yield the lines of a context diff of two lists of lines, with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

    def place(start, stop):
        length = stop - start
        if length <= 1:
            return str(start + length)
        return f"{start + 1},{stop}"

    signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield from _header("***", "---", fromfile, tofile, fromfiledate, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {place(first[1], last[2])} ****{lineterm}"
        if any(tag in ("replace", "delete") for tag, *_ in group):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield signs[tag] + line
        yield f"--- {place(first[3], last[4])} ----{lineterm}"
        if any(tag in ("replace", "insert") for tag, *_ in group):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield signs[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3,
               lineterm=b"\n"):
    """Yield the lines, bytes, that dfunc (such as unified_diff) gives for lists of bytes."""
    def text(s):
        try:
            return s.decode("ascii", "surrogateescape")
        except AttributeError as error:
            raise TypeError("all arguments must be bytes, not %s (%r)"
                            % (type(s).__name__, s)) from error
    lines = dfunc(list(map(text, a)), list(map(text, b)), text(fromfile), text(tofile),
                  text(fromfiledate), text(tofiledate), n, text(lineterm))
    for line in lines:
        yield line.encode("ascii", "surrogateescape")
