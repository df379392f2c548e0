"""Averages, spread, relations and normal distributions of data.

Sums are exact, by way of fractions; the type of the data (int, float, Decimal, Fraction) is kept
where it can hold the result.
"""
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction
from functools import reduce
from itertools import groupby, repeat
from math import (erf, erfc, exp, fabs, fsum, hypot, inf, isfinite, isinf, isnan, isqrt, log, nan, sqrt,
                  sumprod, tau)
from operator import itemgetter
import sys

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean',
           'geometric_mean', 'harmonic_mean', 'linear_regression', 'mean', 'median',
           'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev',
           'pvariance', 'quantiles', 'stdev', 'variance']

_SQRT2 = sqrt(2.0)


class StatisticsError(ValueError):
    pass


# ---- exact sums

def _is_decimal_type(T):
    decimal = sys.modules.get('decimal')
    return decimal is not None and issubclass(T, decimal.Decimal)


def _exact_ratio(x):
    # Numerator and denominator; (x, None) for infinities and NaNs.
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(
            f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _common_type(T, S):
    # The type for results from data of types T and S.
    if T is S or S is int or S is bool:
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, Fraction):
        return T
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _convert(value, T):
    # A Fraction as a T, or as a float when T is int and it is not whole.
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if _is_decimal_type(T):
            return T(value.numerator) / value.denominator
        raise


def _total(partials):
    if None in partials:
        return partials[None]
    return sum((Fraction(n, d) for d, n in partials.items()), Fraction(0))


def _sum(data):
    # (type, exact sum, number of items)
    count = 0
    types = set()
    partials = {}
    for T, values in groupby(data, type):
        types.add(T)
        for n, d in map(_exact_ratio, values):
            count += 1
            partials[d] = partials.get(d, 0) + n
    return reduce(_common_type, types, int), _total(partials), count


def _squares(data, center=None):
    # (type, exact sum of squared distances from center or the mean, center, number of items)
    if center is not None:
        T, total, count = _sum((d := x - center) * d for x in data)
        return T, total, center, count
    count = 0
    types = set()
    partials, square_partials = {}, {}
    for T, values in groupby(data, type):
        types.add(T)
        for n, d in map(_exact_ratio, values):
            count += 1
            partials[d] = partials.get(d, 0) + n
            square_partials[d] = square_partials.get(d, 0) + n * n
    if count == 0:
        total = center = Fraction(0)
    elif None in partials:
        total = center = partials[None]
    else:
        sx = _total(partials)
        sxx = sum((Fraction(n, d * d) for d, n in square_partials.items()), Fraction(0))
        total = (count * sxx - sx * sx) / count
        center = sx / count
    return reduce(_common_type, types, int), total, center, count


def _float_root(n, m):
    # sqrt(n / m), rounded once: 109 bits whose last one is set when the root is not exact.
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        m <<= 2 * shift
        scale, denominator = shift, 1
    else:
        n <<= -2 * shift
        scale, denominator = 0, 1 << -shift
    root = isqrt(n // m)
    root |= root * root * m != n
    return (root << scale) / denominator


def _decimal_root(n, m):
    # sqrt(n / m) as a Decimal, rounded once.
    from decimal import Decimal
    if n <= 0:
        if not n:
            return Decimal('0.0')
        n, m = -n, -m
    root = (Decimal(n) / Decimal(m)).sqrt()
    nr, dr = root.as_integer_ratio()
    above = root.next_plus()
    na, da = above.as_integer_ratio()
    if 4 * n * (dr * da) ** 2 > m * (dr * na + da * nr) ** 2:
        return above
    below = root.next_minus()
    nb, db = below.as_integer_ratio()
    if 4 * n * (dr * db) ** 2 < m * (dr * nb + db * nr) ** 2:
        return below
    return root


def _root(value, T):
    n, m = value.numerator, value.denominator
    return _decimal_root(n, m) if _is_decimal_type(T) else _float_root(n, m)


def _no_negatives(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


# ---- averages

def mean(data):
    """The arithmetic mean."""
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, T)


def fmean(data, weights=None):
    """The arithmetic mean as a float, perhaps weighted; faster than mean()."""
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            data = list(data)
            n = len(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(data) / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        total = sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    weight = fsum(weights)
    if not weight:
        raise StatisticsError('sum of weights must be non-zero')
    return total / weight


def geometric_mean(data):
    """The n-th root of the product, as a float."""
    n = 0
    found_zero = False

    def positive(data):
        nonlocal n, found_zero
        for n, x in enumerate(data, start=1):
            if x > 0.0 or isnan(x):
                yield x
            elif x == 0.0:
                found_zero = True
            else:
                raise StatisticsError('No negative inputs allowed', x)

    total = fsum(map(log, positive(data)))
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if isnan(total):
        return nan
    if found_zero:
        return nan if total == inf else 0.0
    return exp(total / n)


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of reciprocals, perhaps weighted."""
    if iter(data) is data:
        data = list(data)
    message = 'harmonic mean does not support negative values'
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        from numbers import Real
        x = data[0]
        if not isinstance(x, Real) and not _is_decimal_type(type(x)):
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError(message)
        return x
    if weights is None:
        weights = repeat(1, n)
        total_weight = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        _, total_weight, _ = _sum(_no_negatives(weights, message))
    try:
        T, total, _ = _sum(w / x if w else 0
                           for w, x in zip(weights, _no_negatives(data, message)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(total_weight / total, T)


def _sorted_data(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data, len(data)


def median(data):
    """The middle value; between the two middle ones of an even number."""
    data, n = _sorted_data(data)
    if n % 2:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """The middle value; the smaller one of two."""
    data, n = _sorted_data(data)
    return data[(n - 1) // 2]


def median_high(data):
    """The middle value; the larger one of two."""
    data, n = _sorted_data(data)
    return data[n // 2]


def median_grouped(data, interval=1.0):
    """The middle of data that was rounded to the midpoints of intervals of this width."""
    data, n = _sorted_data(data)
    x = data[n // 2]
    below = bisect_left(data, x)
    inside = bisect_right(data, x, lo=below) - below
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - below) / inside


def mode(data):
    """The most common value, the first one of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    """All values that are most common, in the order of appearance."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The n - 1 values that cut the data into n parts of equal probability.

    Method 'inclusive' is for data that holds the extremes of the population.
    """
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    elif method == 'exclusive':
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return result


# ---- spread

def variance(data, xbar=None):
    """The variance of a sample."""
    T, total, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(total / (n - 1), T)


def pvariance(data, mu=None):
    """The variance of a population."""
    T, total, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(total / n, T)


def stdev(data, xbar=None):
    """The square root of variance()."""
    T, total, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root(total / (n - 1), T)


def pstdev(data, mu=None):
    """The square root of pvariance()."""
    T, total, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(total / n, T)


# ---- relations between two variables

def _check_pairs(what, x, y):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{what} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{what} requires at least two data points')
    return n


def covariance(x, y, /):
    """How much two variables vary together."""
    n = _check_pairs('covariance', x, y)
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return sumprod((xi - xbar for xi in x), (yi - ybar for yi in y)) / (n - 1)


def _root_of_product(x, y):
    # sqrt(x * y) without over- or underflow, with one step of correction.
    root = sqrt(x * y)
    if not isfinite(root):
        if isinf(root) and not isinf(x) and not isinf(y):
            return _root_of_product(2.0 ** -512 * x, 2.0 ** -512 * y) * 2.0 ** 512
        return root
    if not root:
        if x and y:
            return _root_of_product(2.0 ** 537 * x, 2.0 ** 537 * y) * 2.0 ** -537
        return root
    return root + sumprod((x, root), (y, -root)) / (2.0 * root)


def _ranks(data, start):
    # Ranks of the items; equal ones share the mean of theirs.
    pairs = sorted(zip(data, range(len(data))), key=itemgetter(0))
    result = [0] * len(pairs)
    i = 0
    for _, group in groupby(pairs, key=itemgetter(0)):
        group = list(group)
        rank = i + (len(group) + 1) / 2
        for _, place in group:
            result[place] = rank + start - 1
        i += len(group)
    return result


def correlation(x, y, /, *, method='linear'):
    """Pearson's correlation coefficient; Spearman's with method='ranked'."""
    n = _check_pairs('correlation', x, y)
    if method not in {'linear', 'ranked'}:
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (n - 1) / -2  # the mean rank becomes zero
        x = _ranks(x, start)
        y = _ranks(y, start)
    else:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    try:
        return sumprod(x, y) / _root_of_product(sumprod(x, x), sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line with the least squares; proportional: through 0."""
    n = _check_pairs('linear regression', x, y)
    if not proportional:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = (yi - ybar for yi in y)
    try:
        slope = (sumprod(x, y) + 0.0) / sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope,
                            intercept=0.0 if proportional else ybar - slope * xbar)


# ---- the normal distribution

def _ratio(r, numerator, denominator):
    n = d = 0.0
    for a in numerator:
        n = n * r + a
    for b in denominator:
        d = d * r + b
    return n / d

# M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied
# Statistics 37 (1988): rational functions for the middle, the shoulders and the tails.
_middle = ((2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
            4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
            1.3314166789178437745e+2, 3.3871328727963666080e+0),
           (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
            2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
            4.2313330701600911252e+1, 1.0))
_shoulder = ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
              1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
              4.63033784615654529590e+0, 1.42343711074968357734e+0),
             (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
              1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
              2.05319162663775882187e+0, 1.0))
_tail = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
          2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
          5.46378491116411436990e+0, 6.65790464350110377720e+0),
         (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
          7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
          5.99832206555887937690e-1, 1.0))


def _inverse_cdf(p, mu, sigma):
    q = p - 0.5
    if fabs(q) <= 0.425:
        return mu + q * _ratio(0.180625 - q * q, *_middle) * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    x = _ratio(r - 1.6, *_shoulder) if r <= 5.0 else _ratio(r - 5.0, *_tail)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution with mean mu and standard deviation sigma."""

    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution',
                 '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with mean and deviation of the data."""
        _, total, center, n = _squares(data)
        if n < 2:
            raise StatisticsError('stdev requires at least two data points')
        center = float(center)
        if not isfinite(center):
            return cls(center, center / float(total))
        return cls(center, _root(total / (n - 1), float))

    def samples(self, n, *, seed=None):
        """n random numbers of the distribution."""
        import random
        rnd = random.random if seed is None else random.Random(seed).random
        mu, sigma = self._mu, self._sigma
        return [_inverse_cdf(rnd(), mu, sigma) for _ in repeat(None, n)]

    def _need_spread(self, what):
        if not self._sigma:
            raise StatisticsError(f'{what}() not defined when sigma is zero')

    def pdf(self, x):
        """The density at x."""
        variance = self._sigma * self._sigma
        if not variance:
            self._need_spread('pdf')
        diff = x - self._mu
        return exp(diff * diff / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        """The probability of a value of at most x."""
        self._need_spread('cdf')
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        """The value below which there is the probability p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _inverse_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """The n - 1 values that cut the distribution into n parts of equal probability."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area that the two densities have in common, between 0 and 1."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):
            X, Y = Y, X
        x_var, y_var = X.variance, Y.variance
        if not x_var or not y_var:
            raise StatisticsError('overlap() not defined when sigma is zero')
        dv = y_var - x_var
        dm = fabs(Y._mu - X._mu)
        if not dv:
            return erfc(dm / (2.0 * X._sigma * _SQRT2))
        a = X._mu * y_var - Y._mu * x_var
        b = X._sigma * Y._sigma * sqrt(dm * dm + dv * log(y_var / x_var))
        x1 = (a + b) / dv
        x2 = (a - b) / dv
        return 1.0 - (fabs(Y.cdf(x1) - X.cdf(x1)) + fabs(Y.cdf(x2) - X.cdf(x2)))

    def zscore(self, x):
        """How many standard deviations x is above the mean."""
        self._need_spread('zscore')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        """The arithmetic mean."""
        return self._mu

    @property
    def median(self):
        """The median: the mean."""
        return self._mu

    @property
    def mode(self):
        """The mode: the mean."""
        return self._mu

    @property
    def stdev(self):
        """The standard deviation."""
        return self._sigma

    @property
    def variance(self):
        """The square of the standard deviation."""
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
