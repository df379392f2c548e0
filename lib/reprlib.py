"""Representations of limited length."""
import builtins

__all__ = ['Repr', 'repr', 'recursive_repr']


def recursive_repr(fillvalue='...'):
    """Decorator for __repr__: fillvalue for an object whose repr is being made already."""
    def decorate(user_function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)
        for name in ('__module__', '__doc__', '__name__', '__qualname__', '__type_params__'):
            try:
                setattr(wrapper, name, getattr(user_function, name))
            except AttributeError:
                pass
        wrapper.__wrapped__ = user_function
        return wrapper
    return decorate


class Repr:
    """Limits for each kind of object; repr() applies them."""

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6,
                 maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40, maxother=30,
                 fillvalue='...', indent=None):
        self.maxlevel, self.maxtuple, self.maxlist = maxlevel, maxtuple, maxlist
        self.maxarray, self.maxdict, self.maxset = maxarray, maxdict, maxset
        self.maxfrozenset, self.maxdeque, self.maxstring = maxfrozenset, maxdeque, maxstring
        self.maxlong, self.maxother = maxlong, maxother
        self.fillvalue, self.indent = fillvalue, indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        cls = type(x)
        name = cls.__name__.replace(' ', '_')
        method = getattr(self, 'repr_' + name, None)
        if method is not None and (name not in self._lookup or cls.__module__
                                   == self._lookup[name]):
            return method(x, level)
        return self.repr_instance(x, level)

    _lookup = {'tuple': 'builtins', 'list': 'builtins', 'array': 'array', 'set': 'builtins',
               'frozenset': 'builtins', 'deque': 'collections', 'dict': 'builtins',
               'str': 'builtins', 'int': 'builtins'}

    def _join(self, pieces, level):
        if self.indent is None:
            return ', '.join(pieces)
        if not pieces:
            return ''
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {indent!r})')
            indent *= ' '
        try:
            sep = ',\n' + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError(f'Repr.indent must be a str, int or None, not {type(indent)}') \
                from error
        return sep.join(('', *pieces, ''))[1:-len(indent) or None]

    def _some(self, x, level, left, right, maxiter, trail=''):
        if level <= 0 and len(x):
            inner = self.fillvalue
        else:
            pieces = [self.repr1(item, level - 1) for _, item in zip(range(maxiter), x)]
            if len(x) > maxiter:
                pieces.append(self.fillvalue)
            inner = self._join(pieces, level)
            if len(x) == 1 and trail and self.indent is None:
                right = trail + right
        return f'{left}{inner}{right}'

    def repr_tuple(self, x, level):
        return self._some(x, level, '(', ')', self.maxtuple, ',')

    def repr_list(self, x, level):
        return self._some(x, level, '[', ']', self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._some(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

    def repr_set(self, x, level):
        return self._some(_sorted(x), level, '{', '}', self.maxset) if x else 'set()'

    def repr_frozenset(self, x, level):
        if not x:
            return 'frozenset()'
        return self._some(_sorted(x), level, 'frozenset({', '})', self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._some(x, level, 'deque([', '])', self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return f'{{{self.fillvalue}}}'
        pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                  for _, key in zip(range(self.maxdict), _sorted(x))]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return f'{{{self._join(pieces, level)}}}'

    def _cut(self, text, limit):
        if len(text) <= limit:
            return text
        i = max(0, (limit - 3) // 2)
        j = max(0, limit - 3 - i)
        return text[:i] + self.fillvalue + text[len(text) - j:]

    def repr_str(self, x, level):
        text = builtins.repr(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        limit = self.maxstring
        i = max(0, (limit - 3) // 2)
        j = max(0, limit - 3 - i)
        text = builtins.repr(x[:i] + x[len(x) - j:])
        return text[:i] + self.fillvalue + text[len(text) - j:]

    def repr_int(self, x, level):
        try:
            text = builtins.repr(x)
        except ValueError:  # too many digits
            return f'<{x.__class__.__name__} instance at {id(x):#x}>'
        return self._cut(text, self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f'<{x.__class__.__name__} instance at {id(x):#x}>'
        return self._cut(text, self.maxother)


def _sorted(x):
    try:
        return sorted(x)
    except Exception:  # not all can be compared
        return list(x)


aRepr = Repr()
repr = aRepr.repr
