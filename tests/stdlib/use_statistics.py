import statistics as s
d = [2.5, 3.25, 5.5, 11.25, 11.5]
print(s.mean(d), s.median(d), s.pstdev(d), s.variance(d), s.mode([1, 2, 2, 3]), s.multimode("aabbc"))
print(s.quantiles(range(1, 11), n=4), s.harmonic_mean([40, 60]), s.fmean([1, 2, 4]), s.geometric_mean([54, 24, 36]))
print(s.linear_regression([1, 2, 3], [2, 4, 7]), s.correlation([1, 2, 3], [1, 5, 7]))
try:
    s.mean([])
except s.StatisticsError as e:
    print(e)
