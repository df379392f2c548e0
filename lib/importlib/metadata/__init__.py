"""What installed distributions say about themselves: folders *.dist-info on the path."""
import os
import sys

__all__ = ['Distribution', 'PackageNotFoundError', 'distribution', 'distributions',
           'entry_points', 'files', 'metadata', 'packages_distributions', 'requires', 'version']


class PackageNotFoundError(ModuleNotFoundError):
    """No distribution of that name is installed."""

    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0]


def _normal(name):
    return '-'.join(filter(None, name.replace('_', '-').replace('.', '-').split('-'))).lower()


class EntryPoint:
    """A named object that a distribution offers."""

    def __init__(self, name, value, group):
        self.name, self.value, self.group = name, value, group

    @property
    def module(self):
        return self.value.partition('[')[0].partition(':')[0].strip()

    @property
    def attr(self):
        return self.value.partition('[')[0].partition(':')[2].strip()

    def load(self):
        """Import the object."""
        from importlib import import_module
        obj = import_module(self.module)
        for part in filter(None, self.attr.split('.')):
            obj = getattr(obj, part)
        return obj

    def matches(self, **params):
        return all(getattr(self, key) == value for key, value in params.items())

    def __repr__(self):
        return f'EntryPoint(name={self.name!r}, value={self.value!r}, group={self.group!r})'


class EntryPoints(tuple):
    """Entry points, found by name."""

    def select(self, **params):
        return EntryPoints(ep for ep in self if ep.matches(**params))

    def __getitem__(self, name):
        if isinstance(name, str):
            for ep in self:
                if ep.name == name:
                    return ep
            raise KeyError(name)
        return tuple.__getitem__(self, name)

    @property
    def names(self):
        return {ep.name for ep in self}

    @property
    def groups(self):
        return {ep.group for ep in self}


class Distribution:
    """An installed distribution."""

    def __init__(self, path):
        self._path = path

    @classmethod
    def from_name(cls, name):
        """The distribution of a name."""
        if not name:
            raise ValueError('A distribution name is required.')
        for dist in cls.discover(name=name):
            return dist
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, *, name=None, path=None, **kwargs):
        """All distributions on the path."""
        for folder in sys.path if path is None else path:
            try:
                entries = sorted(os.listdir(folder or '.'))
            except OSError:
                continue
            for entry in entries:
                if not entry.endswith(('.dist-info', '.egg-info')):
                    continue
                own = entry.rpartition('.')[0].partition('-')[0]
                if name is None or _normal(own) == _normal(name):
                    yield cls(os.path.join(folder, entry))

    def read_text(self, filename):
        """A file of the distribution's folder, or None."""
        try:
            with open(os.path.join(self._path, filename), encoding='utf-8') as file:
                return file.read()
        except OSError:
            return None

    @property
    def metadata(self):
        """The fields of METADATA, a dict; the text below them is 'Description'."""
        text = self.read_text('METADATA') or self.read_text('PKG-INFO') or ''
        head, _, body = text.partition('\n\n')
        result = _Metadata(_parse(head))
        if body:
            result.setdefault('Description', body)
        return result

    @property
    def name(self):
        return self.metadata['Name']

    @property
    def version(self):
        return self.metadata['Version']

    @property
    def requires(self):
        return self.metadata.get_all('Requires-Dist')

    @property
    def entry_points(self):
        result, group = [], None
        for line in (self.read_text('entry_points.txt') or '').splitlines():
            line = line.strip()
            if line[:1] == '[':
                group = line[1:-1]
            elif line and line[0] not in '#;':
                name, _, value = line.partition('=')
                result.append(EntryPoint(name.strip(), value.strip(), group))
        return EntryPoints(result)

    @property
    def files(self):
        text = self.read_text('RECORD')
        return None if text is None else [line.rsplit(',', 2)[0] for line in text.splitlines()]

PathDistribution = Distribution


class _Metadata(dict):
    def __init__(self, pairs):
        super().__init__()
        self._all = {}
        for key, value in pairs:
            self.setdefault(key, value)
            self._all.setdefault(key, []).append(value)

    def get_all(self, name, failobj=None):
        return self._all.get(name, failobj)

    def __missing__(self, key):
        return None


def _parse(head):
    key = value = None
    for line in head.splitlines():
        if line[:1] in ' \t' and key:
            value += '\n' + line.strip()
            continue
        if key:
            yield key, value
        key, _, value = line.partition(':')
        value = value.strip()
    if key:
        yield key, value


def distribution(distribution_name):
    """The distribution of a name."""
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    """All distributions."""
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    """The fields of a distribution."""
    return distribution(distribution_name).metadata


def version(distribution_name):
    """The version of a distribution."""
    return distribution(distribution_name).version


def requires(distribution_name):
    """What a distribution needs."""
    return distribution(distribution_name).requires


def files(distribution_name):
    """The files of a distribution."""
    return distribution(distribution_name).files


def entry_points(**params):
    """The entry points of all distributions that have these attributes."""
    return EntryPoints(ep for dist in distributions() for ep in dist.entry_points).select(**params)


def packages_distributions():
    """Names of distributions by the packages they install."""
    result = {}
    for dist in distributions():
        names = (dist.read_text('top_level.txt') or '').split()
        names = names or {f.partition('/')[0] for f in dist.files or () if f.endswith('.py')}
        for name in names:
            result.setdefault(name.removesuffix('.py'), []).append(dist.name)
    return result


def _distributions(context=None, **kwargs):
    return Distribution.discover(name=getattr(context, 'name', None),
                                 path=getattr(context, 'path', None))
