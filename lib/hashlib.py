"""Message digests: md5, sha1, sha2, sha3, shake, blake2, and key derivation."""
import _hashlib
from _hashlib import (md5, pbkdf2_hmac, sha1, sha224, sha256, sha384, sha3_224, sha3_256, sha3_384,
                      sha3_512, sha512, shake_128, shake_256)

algorithms_guaranteed = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b',
                         'blake2s', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128',
                         'shake_256'}
algorithms_available = set(algorithms_guaranteed)

__all__ = (*sorted(algorithms_guaranteed), 'new', 'algorithms_guaranteed', 'algorithms_available',
           'file_digest', 'pbkdf2_hmac')


def blake2b(data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1,
            leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,
            usedforsecurity=True):
    """Return a new BLAKE2b hash object."""
    return _hashlib._blake2b(data, digest_size, key, salt, person, fanout, depth, leaf_size,
                             node_offset, node_depth, inner_size, last_node)


def blake2s(data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1,
            leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,
            usedforsecurity=True):
    """Return a new BLAKE2s hash object."""
    return _hashlib._blake2s(data, digest_size, key, salt, person, fanout, depth, leaf_size,
                             node_offset, node_depth, inner_size, last_node)

blake2b.SALT_SIZE = blake2b.PERSON_SIZE = 16
blake2b.MAX_KEY_SIZE = blake2b.MAX_DIGEST_SIZE = 64
blake2s.SALT_SIZE = blake2s.PERSON_SIZE = 8
blake2s.MAX_KEY_SIZE = blake2s.MAX_DIGEST_SIZE = 32


def new(name, data=b'', **kwargs):
    """A hash object by the name of its algorithm, fed with data."""
    key = name.lower().replace('-', '_') if isinstance(name, str) else name
    if key == 'blake2b':
        return blake2b(data, **kwargs)
    if key == 'blake2s':
        return blake2s(data, **kwargs)
    for prefix in ('sha_', 'sha2_'):  # SHA-256, SHA2-256
        if isinstance(key, str) and key.startswith(prefix):
            key = 'sha' + key[len(prefix):]
    if isinstance(key, str) and key not in algorithms_guaranteed:
        raise ValueError(f'unsupported hash type {name}')
    return _hashlib.new(key, data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    """The hash object of what is left of a binary file; digest: a name or a constructor."""
    hash = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        hash.update(fileobj.getbuffer())
        return hash
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while True:
        size = fileobj.readinto(buffer)
        if size is None:
            raise BlockingIOError('I/O operation would block.')
        if size == 0:
            return hash
        hash.update(view[:size])
