"""Texts and comparisons for messages."""
__unittest = True

_MAX_LENGTH = 80


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if short and len(result) >= _MAX_LENGTH:
        result = result[:_MAX_LENGTH] + ' [truncated]...'
    return result


def _shorten(s, prefixlen, suffixlen):
    skip = len(s) - prefixlen - suffixlen
    if skip > 12:
        s = f'{s[:prefixlen]}[{skip} chars]{s[len(s) - suffixlen:]}'
    return s


def _common_prefix(texts):
    first, last = min(texts), max(texts)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


def _common_shorten_repr(*args):
    """Representations that are short but still show where they differ."""
    args = tuple(map(safe_repr, args))
    longest = max(map(len, args))
    if longest <= _MAX_LENGTH:
        return args
    prefix = _common_prefix(args)
    size = len(prefix)
    room = _MAX_LENGTH - (longest - size + 5 + 12 + 5)
    if room > 5:
        prefix = _shorten(prefix, 5, room)
        return tuple(prefix + s[size:] for s in args)
    prefix = _shorten(prefix, 5, 5)
    return tuple(prefix + _shorten(s[size:], 20, 20) for s in args)


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def _ordered_count(iterable):
    """How often each item occurs; items are hashable."""
    counts = {}
    for item in iterable:
        counts[item] = counts.get(item, 0) + 1
    return counts


def _count_diff_hashable(actual, expected):
    """(count in first, count in second, item) for items whose counts differ."""
    first, second = _ordered_count(actual), _ordered_count(expected)
    result = []
    for item, count in first.items():
        if count != second.get(item, 0):
            result.append((count, second.get(item, 0), item))
    for item, count in second.items():
        if item not in first:
            result.append((0, count, item))
    return result


def _count_diff_all_purpose(actual, expected):
    """The same for any items."""
    first, second, result = list(actual), list(expected), []
    while first or second:
        item = first[0] if first else second[0]
        counts = []
        for items in (first, second):
            kept = [other for other in items if not (other is item or other == item)]
            counts.append(len(items) - len(kept))
            items[:] = kept
        if counts[0] == counts[1] == 0:  # not even equal to itself
            (first or second).pop(0)
            counts[0 if first else 1] = 1
        if counts[0] != counts[1]:
            result.append((*counts, item))
    return result
