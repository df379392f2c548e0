"""Orders in which everything comes after what it depends on."""
from types import GenericAlias

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    """Nodes depend on each other; the second argument is the list of them."""


class TopologicalSorter:
    """A graph of nodes and the nodes they depend on."""

    def __init__(self, graph=None):
        self._after = {}    # node: nodes that depend on it
        self._missing = {}  # node: how many of its predecessors are not done
        self._ready = None  # list, once prepared
        self._out, self._done = set(), set()
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def add(self, node, *predecessors):
        """Add a node and what it depends on."""
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        for n in (node, *predecessors):
            if n not in self._after:
                self._after[n], self._missing[n] = [], 0
        self._missing[node] += len(predecessors)
        for predecessor in predecessors:
            self._after[predecessor].append(node)

    def prepare(self):
        """Check for cycles and end the adding of nodes."""
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [n for n, count in self._missing.items() if count == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _find_cycle(self):
        finished = set()
        for start in self._after:
            if start in finished:
                continue
            path, on_path, stack = [start], {start}, [iter(self._after[start])]
            while stack:
                for node in stack[-1]:
                    if node in on_path:
                        return path[path.index(node):] + [node]
                    if node not in finished:
                        path.append(node)
                        on_path.add(node)
                        stack.append(iter(self._after[node]))
                        break
                else:
                    stack.pop()
                    done = path.pop()
                    on_path.discard(done)
                    finished.add(done)
        return None

    def _check(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')

    def get_ready(self):
        """The nodes that can be worked on now, each once."""
        self._check()
        result = tuple(self._ready)
        self._ready.clear()
        self._out.update(result)
        return result

    def is_active(self):
        """Is there more to come?"""
        self._check()
        return bool(self._ready) or len(self._out) > len(self._done)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Say that nodes of get_ready() are finished."""
        self._check()
        for node in nodes:
            if node not in self._after:
                raise ValueError(f'node {node!r} was not added using add()')
            if node in self._done:
                raise ValueError(f'node {node!r} was already marked done')
            if node not in self._out:
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            self._done.add(node)
            for other in self._after[node]:
                self._missing[other] -= 1
                if self._missing[other] == 0:
                    self._ready.append(other)

    def static_order(self):
        """All nodes, each after what it depends on."""
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)
