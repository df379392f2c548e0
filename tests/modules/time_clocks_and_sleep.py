import time

start, tick = time.time(), time.monotonic_ns()
time.sleep(0.02)
print(time.time() - start > 0.01, time.monotonic_ns() - tick >= 20_000_000)
print(time.time_ns() > 1_500_000_000 * 10**9, type(time.perf_counter()), time.process_time() >= 0)
for seconds in (-1, 'x', float('nan'), None):
    try:
        time.sleep(seconds)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
