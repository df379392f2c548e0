"""Assertions that compare values."""
from .util import (safe_repr, _common_shorten_repr, _count_diff_hashable,
                   _count_diff_all_purpose)

__unittest = True

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


def _diff(first, second):
    import difflib
    return '\n'.join(difflib.ndiff(first, second))


def _pretty(value):
    import pprint
    return pprint.pformat(value).splitlines()


class Comparisons:
    """What TestCase inherits."""
    _no_message = object()

    def fail(self, msg=None):
        """Fail the test."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f'{standardMsg} : {msg}'
        except UnicodeDecodeError:
            return f'{safe_repr(standardMsg)} : {safe_repr(msg)}'

    def _truncateMessage(self, message, diff):
        limit = self.maxDiff
        if limit is None or len(diff) <= limit:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def _check(self, ok, msg, text):
        """Fails with the message that text() makes."""
        if not ok:
            raise self.failureException(self._formatMessage(msg, text()))

    # truth and identity

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, lambda: f'{safe_repr(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, lambda: f'{safe_repr(expr)} is not false')

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg,
                    lambda: f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg,
                    lambda: f'unexpectedly identical: {safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, lambda: f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, lambda: 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg,
                    lambda: f'{safe_repr(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg,
                    lambda: f'{safe_repr(obj)} is an instance of {cls!r}')

    # membership and order

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg,
                    lambda: f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg,
                    lambda: f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}')

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, lambda: f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg,
                    lambda: f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, lambda: f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg,
                    lambda: f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    # equality

    def _getAssertEqualityFunc(self, first, second):
        if type(first) == type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        self._check(first == second, msg,
                    lambda: '{} != {}'.format(*_common_shorten_repr(first, second)))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, lambda: f'{safe_repr(first)} == {safe_repr(second)}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Equal up to a difference of delta, or when rounded to 7 or `places` digits."""
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            text = (f'{safe_repr(first)} != {safe_repr(second)} within {safe_repr(delta)} '
                    f'delta ({safe_repr(diff)} difference)')
        else:
            places = 7 if places is None else places
            if round(diff, places) == 0:
                return
            text = (f'{safe_repr(first)} != {safe_repr(second)} within {places} places '
                    f'({safe_repr(diff)} difference)')
        raise self.failureException(self._formatMessage(msg, text))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            if not first == second and diff > delta:
                return
            text = (f'{safe_repr(first)} == {safe_repr(second)} within {safe_repr(delta)} '
                    f'delta ({safe_repr(diff)} difference)')
        else:
            places = 7 if places is None else places
            if not first == second and round(diff, places) != 0:
                return
            text = f'{safe_repr(first)} == {safe_repr(second)} within {places!r} places'
        raise self.failureException(self._formatMessage(msg, text))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Equal items in the same order; shows the first that differs."""
        if seq_type is not None:
            name = seq_type.__name__
            for place, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(
                        f'{place} sequence is not a {name}: {safe_repr(seq)}')
        else:
            name = 'sequence'
        text = None
        lengths = []
        for place, seq in (('First', seq1), ('Second', seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                text = text or f'{place} {name} has no length.    Non-sequence?'
        if text is None:
            if seq1 == seq2:
                return
            text = '{}s differ: {} != {}\n'.format(name.capitalize(),
                                                   *_common_shorten_repr(seq1, seq2))
            text += self._first_difference(seq1, seq2, name, *lengths) or ''
            if len(lengths) == 2 and text.endswith('\0'):  # same items, other types
                return
        if len(lengths) == 2:
            text = self._truncateMessage(text, '\n' + _diff(_pretty(seq1), _pretty(seq2)))
        self.fail(self._formatMessage(msg, text))

    def _first_difference(self, seq1, seq2, name, len1, len2):
        text = ''
        for i in range(min(len1, len2)):
            items = []
            for place, seq in (('first', seq1), ('second', seq2)):
                try:
                    items.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    return text + f'\nUnable to index element {i} of {place} {name}\n'
            if items[0] != items[1]:
                text += '\nFirst differing element {}:\n{}\n{}\n'.format(
                    i, *_common_shorten_repr(*items))
                break
        else:
            if len1 == len2 and type(seq1) != type(seq2):
                return '\0'
        for place, seq, more, less in (('First', seq1, len1, len2),
                                       ('Second', seq2, len2, len1)):
            if more > less:
                text += f'\n{place} {name} contains {more - less} additional elements.\n'
                try:
                    text += f'First extra element {less}:\n{safe_repr(seq[less])}\n'
                except (TypeError, IndexError, NotImplementedError):
                    text += f'Unable to index element {less} of {place.lower()} {name}\n'
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        differences = []
        for place, a, b in (('first', set1, set2), ('second', set2, set1)):
            try:
                differences.append((place, a.difference(b)))
            except TypeError as e:
                self.fail(f'invalid type when attempting set difference: {e}')
            except AttributeError as e:
                self.fail(f'{place} argument does not support set difference: {e}')
        lines = []
        for place, items in differences:
            if items:
                lines.append(f'Items in the {place} set but not the '
                             f'{"second" if place == "first" else "first"}:')
                lines += map(repr, items)
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            text = '{} != {}'.format(*_common_shorten_repr(d1, d2))
            text = self._truncateMessage(text, '\n' + _diff(_pretty(d1), _pretty(d2)))
            self.fail(self._formatMessage(msg, text))

    def assertCountEqual(self, first, second, msg=None):
        """Each item as often in one as in the other."""
        first, second = list(first), list(second)
        try:
            differences = _count_diff_hashable(first, second)
        except TypeError:
            differences = _count_diff_all_purpose(first, second)
        if differences:
            lines = [f'First has {a}, Second has {b}:  {item!r}' for a, b, item in differences]
            text = self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines))
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        text = '{} != {}'.format(*_common_shorten_repr(first, second))
        if max(len(first), len(second)) <= self._diffThreshold:
            import difflib
            lines1, lines2 = first.splitlines(True), second.splitlines(True)
            if len(lines1) == 1 and first.strip('\r\n') == first:
                lines1, lines2 = [first + '\n'], [second + '\n']
            else:
                lines1, lines2 = self._with_newlines(first), self._with_newlines(second)
            diff = '\n' + ''.join(difflib.ndiff(lines1, lines2))
            text = self._truncateMessage(text, diff)
        self.fail(self._formatMessage(msg, text))

    @staticmethod
    def _with_newlines(text):
        lines = text.splitlines(True)
        if lines and not lines[-1].endswith('\n'):
            lines[-1] += '\n'
        return lines

    # patterns

    def assertRegex(self, text, expected_regex, msg=None):
        """The pattern must be found in the text."""
        if isinstance(expected_regex, (str, bytes)):
            import re
            assert expected_regex, 'expected_regex must not be empty.'
            expected_regex = re.compile(expected_regex)
        self._check(expected_regex.search(text), msg,
                    lambda: f"Regex didn't match: {expected_regex.pattern!r} not found in "
                            f'{text!r}')

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """The pattern must not be found in the text."""
        if isinstance(unexpected_regex, (str, bytes)):
            import re
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        self._check(not match, msg,
                    lambda: f'Regex matched: {text[match.start():match.end()]!r} matches '
                            f'{unexpected_regex.pattern!r} in {text!r}')
