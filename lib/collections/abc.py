"""Abstract base classes of containers, iterables, callables and awaitables."""
import _collections_abc
import sys

sys.modules[__name__] = _collections_abc
