"""Patterns of file names: *, ?, [abc], [!abc]."""

import os
import posixpath

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def _set(pattern, i):
    """The set that begins behind pattern[i] == '[': (parts, negated, end), or None."""
    n = len(pattern)
    j = i + 1
    if j < n and pattern[j] == "!":
        j += 1
    if j < n and pattern[j] == "]":
        j += 1
    while j < n and pattern[j] != "]":
        j += 1
    if j >= n:
        return None
    body = pattern[i + 1:j]
    negated = body.startswith("!")
    body = body[negated:]
    parts = []
    k = 0
    while k < len(body):
        if k + 2 < len(body) and body[k + 1] == "-":
            if body[k] <= body[k + 2]:
                parts.append((body[k], body[k + 2]))
            k += 3
        else:
            parts.append((body[k], body[k]))
            k += 1
    return parts, negated, j + 1


def _compile(pattern):
    """A list of: None for *, True for ?, a character, or (parts, negated)."""
    out = []
    i = 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c == "*":
            if not out or out[-1] is not None:
                out.append(None)
        elif c == "?":
            out.append(True)
        elif c == "[" and (found := _set(pattern, i - 1)):
            parts, negated, i = found
            out.append((parts, negated))
        else:
            out.append(c)
    return out


def _fits(item, c):
    if item is True or item == c:
        return True
    if isinstance(item, str):
        return False
    parts, negated = item
    return any(low <= c <= high for low, high in parts) != negated


def _match(items, name):
    """Goes back to the last star only: linear in practice, quadratic at worst."""
    i = j = 0
    star = mark = -1
    while j < len(name):
        if i < len(items) and items[i] is None:
            star, mark = i, j
            i += 1
        elif i < len(items) and _fits(items[i], name[j]):
            i += 1
            j += 1
        elif star >= 0:
            mark += 1
            i, j = star + 1, mark
        else:
            return False
    return all(item is None for item in items[i:])


_cache = {}


def _matcher(pattern):
    items = _cache.get(pattern)
    if items is None:
        if len(_cache) > 500:
            _cache.clear()
        text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
        items = _cache[pattern] = _compile(text)
    return items


def _same_kind(pattern, name):
    if isinstance(pattern, bytes) != isinstance(name, bytes):
        kind = "bytes" if isinstance(pattern, bytes) else "string"
        raise TypeError(f"cannot use a {kind} pattern on a "
                        f"{'string' if kind == 'bytes' else 'bytes-like object'}")
    return name.decode("latin-1") if isinstance(name, bytes) else name


def fnmatch(name, pat):
    """Does the name match the pattern, in the manner of this system?"""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def fnmatchcase(name, pat):
    """Does the name match the pattern?"""
    return _match(_matcher(pat), _same_kind(pat, name))


def filter(names, pat):
    """The list of the names that match the pattern."""
    items = _matcher(pat)
    return [name for name in map(os.fspath, names) if _match(items, _same_kind(pat, name))]


def _escape(c):
    return "\\" + c if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else c


def translate(pat):
    """The regular expression that matches what the pattern matches."""
    items = _compile(pat)
    stars = [i for i, item in enumerate(items) if item is None] + [len(items)]
    out = list(map(_piece, items[:stars[0]]))
    # A star with another one behind it need not be tried again once what follows it matched.
    for i, end in zip(stars, stars[1:]):
        following = "".join(map(_piece, items[i + 1:end]))
        out.append(".*" + following if end == len(items) else f"(?>.*?{following})")
    return f"(?s:{''.join(out)})\\Z"


def _piece(item):
    if item is True:
        return "."
    if isinstance(item, str):
        return _escape(item)
    parts, negated = item
    if not parts:
        return "." if negated else "(?!)"

    def safe(c):
        return "\\" + c if c in "\\]^-[&~|" else c

    body = "".join(safe(low) if low == high else f"{safe(low)}-{safe(high)}"
                   for low, high in parts)
    return f"[{'^' if negated else ''}{body}]"
