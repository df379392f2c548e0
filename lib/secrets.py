"""Random numbers and tokens that are fit for secrets."""
from hmac import compare_digest
from random import SystemRandom
import binascii

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex',
           'token_urlsafe', 'compare_digest']

_source = SystemRandom()
randbits = _source.getrandbits
choice = _source.choice

DEFAULT_ENTROPY = 32  # bytes of a token


def randbelow(exclusive_upper_bound):
    """A random int in range(exclusive_upper_bound)."""
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _source._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """nbytes random bytes."""
    return _source.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """nbytes random bytes as hexadecimal text."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """nbytes random bytes as base64 text that fits in a URL."""
    text = binascii.b2a_base64(token_bytes(nbytes), newline=False).rstrip(b'=')
    return text.translate(_urlsafe).decode('ascii')

_urlsafe = bytes.maketrans(b'+/', b'-_')
