"""Keyed message authentication codes (RFC 2104)."""
import hashlib as _hashlib
from _hashlib import HASH as _HASH, hmac_digest as _hmac_digest
from _operator import _compare_digest as compare_digest

digest_size = None
_inner = bytes(x ^ 0x36 for x in range(256))
_outer = bytes(x ^ 0x5C for x in range(256))


class HMAC:
    """A keyed digest with the methods of a hash object."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = _constructor(digestmod)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        if hasattr(self._inner, 'block_size'):
            size = self._inner.block_size
        else:
            size = self.blocksize
        self.block_size = size
        if len(key) > size:
            key = make(key).digest()
        key = key.ljust(size, b'\0')
        self._outer.update(key.translate(_outer))
        self._inner.update(key.translate(_inner))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        """Feed more data."""
        self._inner.update(msg)

    def copy(self):
        """An independent copy."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        hash = self._outer.copy()
        hash.update(self._inner.digest())
        return hash

    def digest(self):
        """The code of the data so far, as bytes."""
        return self._current().digest()

    def hexdigest(self):
        """The code of the data so far, as hexadecimal digits."""
        return self._current().hexdigest()


def _constructor(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b'': _hashlib.new(digestmod, data)
    return lambda data=b'': digestmod.new(data)


def new(key, msg=None, digestmod=''):
    """A new HMAC: of key, fed with msg, by digestmod, a name or a constructor."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The code of msg at once."""
    if isinstance(digest, str) and digest in _hmac_names:
        return _hmac_digest(key, msg, digest)
    return HMAC(key, msg, digest).digest()

_hmac_names = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'}
