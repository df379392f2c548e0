"""Waiting for several files, with what the system does best."""

import select
from _collections_abc import Mapping
from abc import ABCMeta, abstractmethod
from collections import namedtuple

__all__ = ["BaseSelector", "DefaultSelector", "EVENT_READ", "EVENT_WRITE", "EpollSelector",
           "PollSelector", "SelectSelector", "SelectorKey"]

EVENT_READ = 1
EVENT_WRITE = 2
SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


def _descriptor(file):
    if isinstance(file, int):
        fd = file
    else:
        try:
            fd = int(file.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError("Invalid file object: {!r}".format(file)) from None
    if fd < 0:
        raise ValueError("Invalid file descriptor: {}".format(fd))
    return fd


class _Map(Mapping):
    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def get(self, file, default=None):
        return self._selector._keys.get(self._selector._lookup(file), default)

    def __getitem__(self, file):
        key = self._selector._keys.get(self._selector._lookup(file))
        if key is None:
            raise KeyError("{!r} is not registered".format(file))
        return key

    def __iter__(self):
        return iter(self._selector._keys)


class BaseSelector(metaclass=ABCMeta):
    """What all selectors can do."""

    @abstractmethod
    def register(self, fileobj, events, data=None):
        """Watch a file."""

    @abstractmethod
    def unregister(self, fileobj):
        """Stop watching a file."""

    def modify(self, fileobj, events, data=None):
        """Change what is watched for."""
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        """The list of (key, events) that are ready."""

    def close(self):
        """Free what is held."""

    def get_key(self, fileobj):
        """The key of a file."""
        files = self.get_map()
        if files is None:
            raise RuntimeError("Selector is closed")
        try:
            return files[fileobj]
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None

    @abstractmethod
    def get_map(self):
        """The mapping from files to keys."""

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _Selector(BaseSelector):
    def __init__(self):
        self._keys = {}
        self._map = _Map(self)

    def _lookup(self, file):
        try:
            return _descriptor(file)
        except ValueError:
            for key in self._keys.values():
                if key.fileobj is file:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError("Invalid events: {!r}".format(events))
        key = SelectorKey(fileobj, self._lookup(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError("{!r} (FD {}) is already registered".format(fileobj, key.fd))
        self._add(key)
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        try:
            key = self._keys.pop(self._lookup(fileobj))
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None
        self._remove(key)
        return key

    def modify(self, fileobj, events, data=None):
        try:
            key = self._keys[self._lookup(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        if events != key.events:
            self.unregister(fileobj)
            return self.register(fileobj, events, data)
        if data != key.data:
            key = key._replace(data=data)
            self._keys[key.fd] = key
        return key

    def close(self):
        self._keys.clear()
        self._map = None

    def get_map(self):
        return self._map

    def _add(self, key):
        pass

    def _remove(self, key):
        pass

    def _ready(self, found):
        """found: pairs of descriptor and events."""
        return [(key, events & key.events) for fd, events in found
                if (key := self._keys.get(fd)) and events & key.events]


class SelectSelector(_Selector):
    """Uses select()."""

    def select(self, timeout=None):
        timeout = None if timeout is None else max(timeout, 0)
        read = [key.fd for key in self._keys.values() if key.events & EVENT_READ]
        write = [key.fd for key in self._keys.values() if key.events & EVENT_WRITE]
        read, write, _ = select.select(read, write, [], timeout)
        found = {}
        for fd in read:
            found[fd] = EVENT_READ
        for fd in write:
            found[fd] = found.get(fd, 0) | EVENT_WRITE
        return self._ready(found.items())


class _Poller(_Selector):
    def __init__(self):
        super().__init__()
        self._poller = self._make()

    def _mask(self, events):
        return (self._IN if events & EVENT_READ else 0) | \
            (self._OUT if events & EVENT_WRITE else 0)

    def _add(self, key):
        self._poller.register(key.fd, self._mask(key.events))

    def _remove(self, key):
        try:
            self._poller.unregister(key.fd)
        except OSError:
            pass  # it was closed

    def _events(self, pairs):
        return [(fd, (EVENT_WRITE if mask & ~self._IN else 0) |
                 (EVENT_READ if mask & ~self._OUT else 0)) for fd, mask in pairs]


class PollSelector(_Poller):
    """Uses poll()."""

    _make = staticmethod(select.poll)
    _IN, _OUT = select.POLLIN, select.POLLOUT

    def select(self, timeout=None):
        if timeout is not None:
            timeout = max(timeout, 0) * 1000
        return self._ready(self._events(self._poller.poll(timeout)))


class EpollSelector(_Poller):
    """Uses epoll."""

    _make = staticmethod(select.epoll)
    _IN, _OUT = select.EPOLLIN, select.EPOLLOUT

    def fileno(self):
        return self._poller.fileno()

    def select(self, timeout=None):
        timeout = -1 if timeout is None else max(timeout, 0)
        return self._ready(self._events(self._poller.poll(timeout, max(len(self._keys), 1))))

    def close(self):
        self._poller.close()
        super().close()


DefaultSelector = EpollSelector
