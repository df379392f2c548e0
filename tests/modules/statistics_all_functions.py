import statistics as s
from decimal import Decimal as D
from fractions import Fraction as F
import copy


def t(f, *a, **k):
    try:
        print(f.__name__, repr(f(*a, **k)))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


inf, nan = float('inf'), float('nan')
sets = [[], [1], [1, 2], [1, 2, 3, 4], [2.5, 3.25, 5.5, 11.25, 11.5], [D('0.5'), D('0.75'), D('0.625'), D('0.375')],
        [F(3, 7), F(1, 21), F(5, 3), F(1, 3)], [1, 2.5, 3], [True, 2, 3], [1e308, 1e308, -1e300], [0.1] * 10, [1, F(1, 3)],
        [F(1, 2), 0.25], [1e-300, 3e-300, 5e-310], [inf, 1.0], [nan, 1.0], ['a', 'b'], [5, 5, 5], [-1, 3, -7, 2],
        [10 ** 40, 10 ** 40 + 1, 10 ** 40 + 5], [0, 0]]
for data in sets:
    print(data)
    for f in (s.mean, s.fmean, s.harmonic_mean, s.geometric_mean, s.median, s.median_low, s.median_high, s.median_grouped,
              s.mode, s.multimode, s.variance, s.pvariance, s.stdev, s.pstdev, s.quantiles, s.NormalDist.from_samples):
        if f is s.geometric_mean and data and data[0] in (1e308,):
            continue
        t(f, data)
t(s.mean, iter([1, 2, 4]))
t(s.fmean, (x for x in [1, 2, 4]))
t(s.fmean, [1, 2, 3], [1, 0, 3])
t(s.fmean, [1, 2], [1])
t(s.fmean, [1, 2], [0, 0])
t(s.harmonic_mean, [40, 60], weights=[5, 30])
t(s.harmonic_mean, [40, 60], weights=[5])
t(s.harmonic_mean, [40, 60], [0, 0])
t(s.harmonic_mean, [40, 0])
t(s.harmonic_mean, ['x'])
t(s.median_grouped, [1, 2, 2, 3, 4, 4, 4, 4, 4, 5], 2)
t(s.mode, 'red blue blue red green red red'.split())
t(s.multimode, 'aabbbbccddddeeffffgg')
t(s.variance, [2, 4, 6], 4)
t(s.pvariance, [D(1), D(3)], D(2))
t(s.stdev, [D(1), D(3), D('7.7')])
t(s.pstdev, [D(2), D(2)])
for n in (1, 2, 3, 4, 10):
    for method in ('exclusive', 'inclusive'):
        t(s.quantiles, [105, 129, 87, 86, 111, 111, 89, 81, 108, 92], n=n, method=method)
t(s.quantiles, [1, 2], n=0)
t(s.quantiles, [1, 2], method='x')
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
z = [9.5, 1.25, 3, 3, 5, 8, 2, 1e3, -4]
for a, b in ((x, x), (x, y), (x, z), (z, y), (x, [1] * 9), (x, [1]), ([1], [1])):
    t(s.covariance, a, b)
    t(s.correlation, a, b)
    t(s.correlation, a, b, method='ranked')
    t(s.linear_regression, a, b)
    t(s.linear_regression, b, a, proportional=True)
t(s.correlation, x, y, method='other')
t(s.correlation, [1e-200, 2e-200, 4e-200], [1e-200, 3e-200, 4e-200])
t(s.correlation, [1e200, 2e200, 4e200], [1e200, 3e200, 4e200])
n = s.NormalDist(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, s.NormalDist(), n == s.NormalDist(100, 15.0), hash(n) == hash(copy.copy(n)))
for v in (-1e9, 0, 50, 99.5, 100, 130, 200, 1e9):
    print('%.12g %.12g %.12g' % (n.pdf(v), n.cdf(v), n.zscore(v)))
for p in (1e-300, 1e-20, 1e-10, 0.001, 0.01, 0.074, 0.075, 0.25, 0.5, 0.7, 0.925, 0.926, 0.999, 1 - 1e-12):
    print('%.14g' % n.inv_cdf(p))
print(['%.12g' % q for q in n.quantiles(10)], n.samples(3, seed=5))
print('%.12g' % n.overlap(s.NormalDist(110, 20)), '%.12g' % n.overlap(s.NormalDist(110, 15)))
m = s.NormalDist(3, 4)
print(n + 1, n + m, 2 - n, n - m, n * 2, -3 * n, n / 4, +n, -n, n - 5)
t(s.NormalDist, 0, -1)
t(n.inv_cdf, 0)
t(n.overlap, 5)
t(s.NormalDist(1, 0).pdf, 1)
t(s.NormalDist(1, 0).cdf, 1)
t(s.NormalDist(1, 0).zscore, 1)
t(s.NormalDist(1, 0).overlap, n)
