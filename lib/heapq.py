"""Heaps in lists: heap[0] is always the smallest item.

heapify() makes a list a heap, heappush() and heappop() keep it one.
"""
from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush,
                    heappushpop, heapreplace)

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest',
           'heappushpop']


def merge(*iterables, key=None, reverse=False):
    """The items of several sorted iterables as one sorted iterator.

    >>> list(merge([1, 3, 5, 7], [0, 2, 4, 8]))
    [0, 1, 2, 3, 4, 5, 7, 8]
    """
    if reverse:
        order, pop, replace, step = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        order, pop, replace, step = heapify, heappop, heapreplace, 1
    # Entries are [key, rank, item, next]; the rank makes the merge stable and keeps the rest from
    # being compared.
    heap = []
    for rank, iterator in enumerate(map(iter, iterables)):
        read = iterator.__next__
        try:
            item = read()
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), rank * step, item, read])
    order(heap)
    while len(heap) > 1:
        entry = heap[0]
        read = entry[3]
        try:
            while True:
                yield entry[2]
                entry[2] = item = read()
                entry[0] = item if key is None else key(item)
                replace(heap, entry)
                entry = heap[0]
                read = entry[3]
        except StopIteration:
            pop(heap)
            if not heap:
                return
    if heap:
        _, _, item, read = heap[0]
        yield item
        yield from read.__self__


def _best(n, iterable, key, order, replace, ordered_before, step):
    # Keeps the n best so far in a heap whose top is the worst of them.
    source = iter(iterable)
    rank = 0
    heap = []
    for rank, item in zip(range(0, n * step, step), source):
        heap.append((item if key is None else key(item), rank, item))
    if not heap:
        return heap
    order(heap)
    worst = heap[0][0]
    rank += step
    for item in source:
        k = item if key is None else key(item)
        if ordered_before(k, worst):
            replace(heap, (k, rank, item))
            worst = heap[0][0]
            rank += step
    return heap


def _one(function, iterable, key):
    missing = object()
    item = function(iterable, default=missing, key=key)
    return [] if item is missing else [item]


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first: sorted(iterable, key=key)[:n]."""
    if n == 1:
        return _one(min, iterable, key)
    try:
        if n >= len(iterable):
            return sorted(iterable, key=key)[:n]
    except (TypeError, AttributeError):
        pass
    heap = _best(n, iterable, key, _heapify_max, _heapreplace_max, lambda a, b: a < b, 1)
    heap.sort()
    return [entry[2] for entry in heap]


def nlargest(n, iterable, key=None):
    """The n largest items, largest first: sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        return _one(max, iterable, key)
    try:
        if n >= len(iterable):
            return sorted(iterable, key=key, reverse=True)[:n]
    except (TypeError, AttributeError):
        pass
    heap = _best(n, iterable, key, heapify, heapreplace, lambda a, b: b < a, -1)
    heap.sort(reverse=True)
    return [entry[2] for entry in heap]
