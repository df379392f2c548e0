"""IPv4 and IPv6 addresses, networks and interfaces."""
import functools

__all__ = ["ip_address", "ip_network", "ip_interface", "IPv4Address", "IPv6Address",
           "IPv4Network", "IPv6Network", "IPv4Interface", "IPv6Interface", "AddressValueError",
           "NetmaskValueError", "v4_int_to_packed", "v6_int_to_packed", "summarize_address_range",
           "collapse_addresses", "get_mixed_type_key"]

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """A value that is no address."""


class NetmaskValueError(ValueError):
    """A value that is no netmask."""


def _either(what, value, *classes, **options):
    for class_ in classes:
        try:
            return class_(value, **options)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{value!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    """Return an IPv4Address or IPv6Address."""
    return _either("address", address, IPv4Address, IPv6Address)


def ip_network(address, strict=True):
    """Return an IPv4Network or IPv6Network."""
    return _either("network", address, IPv4Network, IPv6Network, strict=strict)


def ip_interface(address):
    """Return an IPv4Interface or IPv6Interface."""
    return _either("interface", address, IPv4Interface, IPv6Interface)


def _packed(address, size):
    try:
        return address.to_bytes(size)
    except OverflowError:
        raise ValueError(f"Address negative or too large for IPv{4 if size == 4 else 6}") from None


def v4_int_to_packed(address):
    return _packed(address, 4)


def v6_int_to_packed(address):
    return _packed(address, 16)


def _summarize(first, last):
    """Yield (number, prefix length) that cover the numbers from first to last."""
    width, low, high = first.max_prefixlen, first._ip, last._ip
    while low <= high:
        bits = min((low & -low).bit_length() - 1 if low else width,
                   (high - low + 1).bit_length() - 1)
        yield low, width - bits
        low += 1 << bits


def summarize_address_range(first, last):
    """Yield the networks that cover the addresses from first to last."""
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    network = IPv4Network if first.version == 4 else IPv6Network
    for pair in _summarize(first, last):
        yield network(pair)


def collapse_addresses(addresses):
    """Return an iterator of as few networks as possible that cover the same."""
    ranges = []
    version = None
    for item in addresses:
        if version is not None and item.version != version.version:
            raise TypeError(f"{item} and {version} are not of the same version")
        version = item
        if isinstance(item, _Network):
            ranges.append((int(item.network_address), int(item.broadcast_address)))
        else:
            ranges.append((int(item), int(item)))
    ranges.sort()
    merged = []
    for low, high in ranges:
        if merged and low <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], high)
        else:
            merged.append([low, high])
    result = []
    for low, high in merged:
        address = IPv4Address if version.version == 4 else IPv6Address
        result += summarize_address_range(address(low), address(high))
    return iter(result)


def get_mixed_type_key(obj):
    """Return a sort key for addresses and networks together."""
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _Address):
        return obj.version, obj
    return NotImplemented


# ---- addresses

@functools.total_ordering
class _Address:
    __slots__ = ("_ip", "__weakref__")

    def __init__(self, address):
        if isinstance(address, int):
            self._check(address)
            self._ip = address
        elif isinstance(address, bytes):
            size = self.max_prefixlen // 8
            if len(address) != size:
                raise AddressValueError(f"{address!r} (len {len(address)} != {size}) is not "
                                        f"permitted as an IPv{self.version} address")
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {text!r}")
            self._ip = self._parse(text)

    @classmethod
    def _check(cls, number):
        if number < 0:
            raise AddressValueError(f"{number} (< 0) is not permitted as an IPv{cls.version} "
                                    "address")
        if number > cls._ALL_ONES:
            raise AddressValueError(f"{number} (>= 2**{cls.max_prefixlen}) is not permitted as "
                                    f"an IPv{cls.version} address")

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip < other._ip

    def __add__(self, other):
        return self.__class__(int(self) + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(int(self) - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, spec):
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        import re
        found = re.fullmatch("(#?)(_?)([xbnX])", spec)
        if not found:
            return super().__format__(spec)
        alternate, grouping, kind = found.groups()
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        digits = self.max_prefixlen if kind == "b" else self.max_prefixlen // 4
        width = digits + 2 * bool(alternate) + (digits // 4 - 1 if grouping else 0)
        return format(self._ip, f"{alternate}0{width}{grouping}{kind}")

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return self._exploded(self._ip)

    @property
    def packed(self):
        return _packed(self._ip, self.max_prefixlen // 8)

    @property
    def reverse_pointer(self):
        return self._reverse_pointer()

    def _in(self, networks):
        return any(self._ip & mask == net for net, mask in networks)

    @property
    def is_multicast(self):
        return self._in(self._MULTICAST)

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._in(self._LOOPBACK)

    @property
    def is_link_local(self):
        return self._in(self._LINK_LOCAL)

    @property
    def is_reserved(self):
        return self._in(self._RESERVED)

    @property
    def is_private(self):
        return self._in(self._PRIVATE) and not self._in(self._NOT_PRIVATE)

    @property
    def is_global(self):
        return not self._in(self._SHARED) and not self.is_private


def _table(width, *networks):
    """(number, mask) of networks in text."""
    class_ = IPv4Address if width == 32 else IPv6Address
    result = []
    for network in networks:
        address, _, length = network.partition("/")
        ones = (1 << width) - 1
        result.append((class_(address)._ip, ones ^ ones >> int(length)))
    return tuple(result)


class IPv4Address(_Address):
    """An IPv4 address, of text, a number or four bytes."""

    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH
    _ALL_ONES = (1 << 32) - 1

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        octets = text.split(".")
        if len(octets) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        number = 0
        for octet in octets:
            number = number << 8 | IPv4Address._octet(octet, text)
        return number

    @staticmethod
    def _octet(octet, text):
        if not octet:
            fault = "Empty octet not permitted"
        elif not (octet.isascii() and octet.isdigit()):
            fault = f"Only decimal digits permitted in {octet!r}"
        elif len(octet) > 3:
            fault = f"At most 3 characters permitted in {octet!r}"
        elif octet != "0" and octet[0] == "0":
            fault = f"Leading zeros are not permitted in {octet!r}"
        elif int(octet) > 255:
            fault = f"Octet {int(octet)} (> 255) not permitted"
        else:
            return int(octet)
        raise AddressValueError(f"{fault} in {text!r}") from None

    @staticmethod
    def _text(number):
        return ".".join(map(str, number.to_bytes(4)))

    _exploded = _text

    def _reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"

    @property
    def ipv6_mapped(self):
        return IPv6Address(f"::ffff:{self}")


_c = IPv4Address
_c._MULTICAST = _table(32, "224.0.0.0/4")
_c._LOOPBACK = _table(32, "127.0.0.0/8")
_c._LINK_LOCAL = _table(32, "169.254.0.0/16")
_c._RESERVED = _table(32, "240.0.0.0/4")
_c._SHARED = _table(32, "100.64.0.0/10")
_c._PRIVATE = _table(
    32, "0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.0.0.0/24", "192.0.0.170/31", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15",
    "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "255.255.255.255/32")
_c._NOT_PRIVATE = _table(32, "192.0.0.9/32", "192.0.0.10/32")


class IPv6Address(_Address):
    """An IPv6 address, of text, a number or sixteen bytes; %zone may follow text."""

    __slots__ = ("_scope_id",)
    version = 6
    max_prefixlen = IPV6LENGTH
    _ALL_ONES = (1 << 128) - 1

    def __init__(self, address):
        self._scope_id = None
        if not isinstance(address, (int, bytes)):
            address, percent, zone = str(address).partition("%")
            if percent and (not zone or "%" in zone):
                raise AddressValueError(f"Invalid IPv6 address: {repr(address + '%' + zone)!r}")
            self._scope_id = zone if percent else None
        super().__init__(address)

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if "." in parts[-1]:
            try:
                number = IPv4Address(parts.pop())._ip
            except AddressValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
            parts += [f"{number >> 16:x}", f"{number & 0xffff:x}"]
        if len(parts) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        if gaps:
            high, low = parts[:gaps[0]], parts[gaps[0] + 1:]
            if not high[0] and len(high) > 1:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not low[-1] and len(low) > 1:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            high, low = high if high[0] else [], low if low[-1] else []
            missing = 8 - len(high) - len(low)
            if missing < 1:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
            parts = high + ["0"] * missing + low
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            if not parts[0]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        number = 0
        for part in parts:
            number = number << 16 | IPv6Address._hextet(part, text)
        return number

    @staticmethod
    def _hextet(part, text):
        if part.strip("0123456789abcdefABCDEF"):
            raise AddressValueError(f"Only hex digits permitted in {part!r} in {text!r}")
        if len(part) > 4:
            raise AddressValueError(f"At most 4 characters permitted in {part!r} in {text!r}")
        return int(part, 16)

    @staticmethod
    def _text(number):
        parts = [f"{number >> shift & 0xffff:x}" for shift in range(112, -1, -16)]
        # The first of the longest runs of zeros becomes '::'.
        best, start = 1, -1
        run = 0
        for i, part in enumerate([*parts, "x"]):
            if part == "0":
                run += 1
                continue
            if run > best:
                best, start = run, i - run
            run = 0
        if number >> 32 == 0xffff:
            return f"::ffff:{IPv4Address._text(number & 0xffffffff)}"
        if start < 0:
            return ":".join(parts)
        return ":".join(parts[:start]) + "::" + ":".join(parts[start + best:])

    @staticmethod
    def _exploded(number):
        last = ([IPv4Address._text(number & 0xffffffff)] if number >> 32 == 0xffff else
                [f"{number >> shift & 0xffff:04x}" for shift in (16, 0)])
        return ":".join([f"{number >> shift & 0xffff:04x}" for shift in range(112, 31, -16)]
                        + last)

    def __str__(self):
        text = self._text(self._ip)
        return text if self._scope_id is None else f"{text}%{self._scope_id}"

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        return equal if equal is NotImplemented else \
            equal and self._scope_id == getattr(other, "_scope_id", None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def _reverse_pointer(self):
        return ".".join(f"{self._ip:032x}"[::-1]) + ".ip6.arpa"

    @property
    def scope_id(self):
        return self._scope_id

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0x3fb

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return super().is_private if mapped is None else mapped.is_private

    @property
    def is_global(self):
        mapped = self.ipv4_mapped
        return not self.is_private if mapped is None else mapped.is_global

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return (IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff))

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None


_c = IPv6Address
_c._MULTICAST = _table(128, "ff00::/8")
_c._LOOPBACK = _table(128, "::1/128")
_c._LINK_LOCAL = _table(128, "fe80::/10")
_c._SHARED = ()
_c._RESERVED = _table(
    128, "::/8", "100::/8", "200::/7", "400::/6", "800::/5", "1000::/4", "4000::/3", "6000::/3",
    "8000::/3", "a000::/3", "c000::/3", "e000::/4", "f000::/5", "f800::/6", "fe00::/9")
_c._PRIVATE = _table(
    128, "::1/128", "::/128", "::ffff:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/23",
    "2001:db8::/32", "2002::/16", "3fff::/20", "fc00::/7", "fe80::/10")
_c._NOT_PRIVATE = _table(
    128, "2001:1::1/128", "2001:1::2/128", "2001:3::/32", "2001:4:112::/48", "2001:20::/28",
    "2001:30::/28")


# ---- networks

@functools.total_ordering
class _Network:
    def __init__(self, address, strict=True):
        self.network_address, self.netmask, self._prefixlen = self._read(address)
        number, mask = self.network_address._ip, self.netmask._ip
        if number & mask != number:
            if strict:
                raise ValueError(f"{self} has host bits set")
            self.network_address = self._address(number & mask)

    @classmethod
    def _read(cls, value):
        """(address, netmask, prefix length) of any form that the classes accept."""
        if isinstance(value, (int, bytes)):
            address, mask = value, cls.max_prefixlen
        elif isinstance(value, tuple):
            address, mask = value if len(value) > 1 else (value[0], cls.max_prefixlen)
        else:
            address, *rest = str(value).split("/")
            if len(rest) > 1:
                raise AddressValueError(f"Only one '/' permitted in {value!r}")
            mask = rest[0] if rest else cls.max_prefixlen
        address = cls._address(address)
        length = cls._prefix_length(mask)
        ones = cls._address._ALL_ONES
        return address, cls._address(ones ^ ones >> length), length

    @classmethod
    def _prefix_length(cls, mask):
        if isinstance(mask, int):
            if not 0 <= mask <= cls.max_prefixlen:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask")
            return mask
        if mask.isascii() and mask.isdigit():
            if int(mask) > cls.max_prefixlen:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask")
            return int(mask)
        if cls.version == 4:
            try:
                number = IPv4Address._parse(mask)
            except AddressValueError:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask") from None
            # Ones on the left, or the complement of such a mask.
            for form in (number, number ^ 0xffffffff):
                inverted = form ^ 0xffffffff
                if inverted & inverted + 1 == 0:
                    return 32 - inverted.bit_length()
        raise NetmaskValueError(f"{mask!r} is not a valid netmask")

    prefixlen = property(lambda self: self._prefixlen)

    @property
    def _hostmask(self):
        return self._address._ALL_ONES >> self._prefixlen

    @property
    def hostmask(self):
        return self._address(self._hostmask)

    @property
    def broadcast_address(self):
        return self._address(self.network_address._ip | self._hostmask)

    @property
    def num_addresses(self):
        return self._hostmask + 1

    @property
    def with_prefixlen(self):
        return f"{self.network_address}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    compressed = with_prefixlen

    @property
    def exploded(self):
        return f"{self.network_address.exploded}/{self._prefixlen}"

    def __str__(self):
        return self.with_prefixlen

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return (self.version == other.version and self.network_address == other.network_address
                and self._prefixlen == other._prefixlen)

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def _same_version(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        self._same_version(other)
        return ((self.network_address, self.netmask)
                < (other.network_address, other.netmask))

    def compare_networks(self, other):
        """Return -1, 0 or 1."""
        self._same_version(other)
        return (self > other) - (self < other)

    def __iter__(self):
        first = self.network_address._ip
        return map(self._address, range(first, first + self.num_addresses))

    def __getitem__(self, n):
        size = self.num_addresses
        if not -size <= n < size:
            raise IndexError("address out of range")
        return self._address(self.network_address._ip + n % size)

    def __contains__(self, other):
        if isinstance(other, _Network) or other.version != self.version:
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def hosts(self):
        """Return an iterator of addresses without those of the network itself."""
        first, last = self.network_address._ip, self.broadcast_address._ip
        if self._prefixlen == self.max_prefixlen:
            return iter([self._address(first)])
        if self._prefixlen == self.max_prefixlen - 1:
            return iter([self._address(first), self._address(last)])
        return map(self._address, range(first + 1, last + (self.version == 6)))

    def overlaps(self, other):
        return (self.network_address in other or self.broadcast_address in other
                or other.network_address in self)

    def _is_part(self, a, b):
        if a.version != b.version:
            raise TypeError(f"{a} and {b} are not of the same version")
        return (b.network_address <= a.network_address
                and b.broadcast_address >= a.broadcast_address)

    def subnet_of(self, other):
        return self._is_part(self, other)

    def supernet_of(self, other):
        return self._is_part(other, self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """Yield the networks that this one consists of."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        first = self.network_address._ip
        for number in range(first, first + self.num_addresses, (self._hostmask + 1) >> prefixlen_diff):
            yield self.__class__((number, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """Return the network of which this one is a part."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a "
                             f"prefixlen_diff of {prefixlen_diff}")
        return self.__class__((self.network_address._ip, length), strict=False)

    def address_exclude(self, other):
        """Yield the networks that are left when other is taken away."""
        self._same_version(other)
        if not isinstance(other, _Network):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        rest = self
        while rest != other:
            low, high = rest.subnets()
            inside, outside = (low, high) if other.subnet_of(low) else (high, low)
            yield outside
            rest = inside

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    is_multicast = property(lambda self: self._both("is_multicast"))
    is_reserved = property(lambda self: self._both("is_reserved"))
    is_link_local = property(lambda self: self._both("is_link_local"))
    is_unspecified = property(lambda self: self._both("is_unspecified"))
    is_loopback = property(lambda self: self._both("is_loopback"))

    @property
    def is_private(self):
        low, high = self.network_address._ip, self.broadcast_address._ip

        def inside(table):
            return any(low & mask == net and high & mask == net for net, mask in table)
        return inside(self._address._PRIVATE) and not inside(self._address._NOT_PRIVATE)

    @property
    def is_global(self):
        if self.version == 4 and self._both("is_global") is False:
            shared = self._address._SHARED[0]
            if all(int(a) & shared[1] == shared[0]
                   for a in (self.network_address, self.broadcast_address)):
                return False
        return not self.is_private


class IPv4Network(_Network):
    """An IPv4 network, of text with /prefix or /mask, a number, bytes or (address, mask)."""

    _address = IPv4Address
    version = 4
    max_prefixlen = IPV4LENGTH


class IPv6Network(_Network):
    """An IPv6 network, of text with /prefix, a number, bytes or (address, prefix)."""

    _address = IPv6Address
    version = 6
    max_prefixlen = IPV6LENGTH

    @property
    def is_site_local(self):
        return self._both("is_site_local")


# ---- interfaces: an address in a network

class _Interface:
    def __init__(self, address):
        host, self.netmask, self._prefixlen = self._network._read(address)
        super().__init__(str(host))
        self.network = self._network((int(host), self._prefixlen), strict=False)
        self.hostmask = self.network.hostmask

    def __str__(self):
        return f"{super().__str__()}/{self._prefixlen}"

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        return isinstance(other, _Interface) and self.network == other.network

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented or not isinstance(other, _Interface):
            return False if less is not NotImplemented and not less else less
        return (self.network < other.network
                or self.network == other.network and less)

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def ip(self):
        return self._network._address(self._ip)

    @property
    def with_prefixlen(self):
        return f"{self.ip}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.ip}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.ip}/{self.hostmask}"

    @property
    def exploded(self):
        return f"{self.ip.exploded}/{self._prefixlen}"


class IPv4Interface(_Interface, IPv4Address):
    """An IPv4 address together with its network."""

    _network = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    """An IPv6 address together with its network."""

    _network = IPv6Network
